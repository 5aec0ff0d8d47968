import type { PaperRow } from '../../protocol/rows';
import { formatHit, type HitLayout, type HitText, withoutIcons } from './hitText';

/** A near paper as a row of the quick pick: what it shares, where others have what matched. */
export function formatNear(
	row: PaperRow,
	topics: readonly string[],
	shares: readonly string[],
	layout: HitLayout,
): HitText {
	const text = formatHit(row, topics, [], layout);
	const shared = shares.length > 0 ? withoutIcons(`shares ${shares.join(', ')}`) : '';
	const detail = [text.detail, shared].filter(part => part !== '').join(' — ');
	return { ...text, detail };
}
