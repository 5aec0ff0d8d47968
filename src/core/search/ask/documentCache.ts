import type { AnalysedText, Analysis } from '../text/analysis';
import { type SearchDocument, type SearchField, searchFields } from '../engine';
import { fieldText } from '../fields';

/** A paper whose texts are taken apart. */
export interface AnalysedDocument {
	readonly document: SearchDocument;
	/** The fields that hold anything. */
	readonly fields: readonly {
		readonly field: SearchField;
		readonly text: string;
		readonly analysed: AnalysedText;
	}[];
}

const mostKept = 400;

/** The papers that were ranked last: the next letter typed mostly asks for the same ones. */
export class DocumentCache {
	private readonly kept = new Map<SearchDocument, AnalysedDocument>();

	constructor(private readonly analysis: Analysis) {}

	/** A paper with its texts taken apart; the same object while it is remembered. */
	analysed(document: SearchDocument): AnalysedDocument {
		const known = this.kept.get(document);
		const found = known ?? this.analyse(document);
		this.kept.delete(document);
		this.kept.set(document, found);
		if (this.kept.size > mostKept) {
			for (const oldest of this.kept.keys()) {
				this.kept.delete(oldest);
				break;
			}
		}
		return found;
	}

	private analyse(document: SearchDocument): AnalysedDocument {
		const fields = searchFields
			.map(field => ({ field, text: fieldText(document, field) }))
			.filter(({ text }) => text !== '')
			.map(({ field, text }) => ({ field, text, analysed: this.analysis.analyse(text) }));
		return { document, fields };
	}
}
