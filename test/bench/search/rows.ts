import type { PaperId } from '../../../src/core/paper/paper';
import type { SearchDocument } from '../../../src/core/search/engine';

/** The numbers by which an engine knows papers, and the papers, as an application keeps them. */
export class Rows {
	readonly documents: (SearchDocument | undefined)[] = [];
	private readonly rows = new Map<PaperId, number>();

	constructor(documents: readonly SearchDocument[] = []) {
		documents.forEach(document => this.put(document));
	}

	/** Its number, which is the one it had where it was known. */
	put(document: SearchDocument): number {
		const row = this.rows.get(document.id) ?? this.documents.length;
		this.rows.set(document.id, row);
		this.documents[row] = document;
		return row;
	}

	/** The number that is free from now on. */
	take(id: PaperId): number | undefined {
		const row = this.rows.get(id);
		if (row !== undefined) {
			this.rows.delete(id);
			this.documents[row] = undefined;
		}
		return row;
	}
}
