import { parsePublicId, type PublicId } from '../../paper/ids';

/** Where in the Anthology a paper stands: what is open around it in the file. */
export interface AclPlace {
	/** `2023.acl`, `P17`. */
	readonly collection?: string | undefined;
	/** `long`, `1`; the whole of `P17` in old files, which have no collection. */
	readonly volume?: string | undefined;
}

/**
 * The id of a paper in the ACL Anthology: the one its address holds, or what place and number give:
 * `2023.acl` + `long` + `1` is `2023.acl-long.1`, `P17` + `1` + `1` is `P17-1001`, `W17` + `1` + `1`
 * is `W17-0101` (workshops have more volumes and fewer papers).
 */
export function toAclId(
	{ collection, volume }: AclPlace,
	paper: string | undefined,
	url: string | undefined,
): PublicId | undefined {
	const named = /(?:^|\/)([A-Z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)(?:v\d+)?(?:\.pdf)?\/?$/.exec(
		url ?? '',
	);
	const bare = named?.[1] ?? bareId(collection, volume, paper);
	return bare === undefined ? undefined : parsePublicId(`acl:${bare}`);
}

function bareId(
	collection: string | undefined,
	volume: string | undefined,
	paper: string | undefined,
): string | undefined {
	if (volume === undefined || paper === undefined || !/^\d{1,5}$/.test(paper)) {
		return undefined;
	}
	if (collection === undefined) {
		return /^[A-Z]\d\d$/.test(volume) ? `${volume}-${paper.padStart(4, '0')}` : undefined;
	}
	if (!/^[A-Z]\d\d$/.test(collection)) {
		return `${collection}-${volume}.${paper}`;
	}
	const isWorkshop =
		collection.startsWith('W') ||
		collection === 'C69' ||
		(collection === 'D19' && Number(volume) >= 5);
	const volumeDigits = isWorkshop ? 2 : 1;
	return `${collection}-${volume.padStart(volumeDigits, '0')}${paper.padStart(4 - volumeDigits, '0')}`;
}
