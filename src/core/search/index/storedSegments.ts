import type { IndexChanges, IndexFile } from '../indexFiles';
import type { PaperSegment } from './paperSegment';
import { formatSegment, parseSegment, segmentName } from './segmentFile';

/** Which segments are stored as files, and under what names. */
export class StoredSegments {
	private readonly names = new WeakMap<PaperSegment, string>();
	private stored = new Set<string>();

	/** The segment in a file of an earlier run, if it holds one. Never throws. */
	open({ name, bytes }: IndexFile): PaperSegment | undefined {
		const segment = readSegment(bytes);
		if (segment) {
			this.names.set(segment, name);
			this.stored.add(name);
		}
		return segment;
	}

	/** Whether a segment is stored, as far as this has been asked for. */
	has(segment: PaperSegment): boolean {
		return this.stored.has(this.nameOf(segment));
	}

	/** What has to be stored where these are all the segments there are. */
	changesTo(segments: readonly PaperSegment[]): IndexChanges {
		const keep = segments.map(segment => this.nameOf(segment));
		const write = segments
			.filter(segment => !this.stored.has(this.nameOf(segment)))
			.map(segment => ({ name: this.nameOf(segment), bytes: formatSegment(segment) }));
		this.stored = new Set(keep);
		return { keep, write };
	}

	private nameOf(segment: PaperSegment): string {
		const name = this.names.get(segment) ?? segmentName(segment);
		this.names.set(segment, name);
		return name;
	}
}

/** What stands in files is never trusted: whatever is wrong with them, the index is made anew. */
function readSegment(bytes: Uint8Array): PaperSegment | undefined {
	try {
		return parseSegment(bytes);
	} catch {
		return undefined;
	}
}
