/** Where a sentence begins, a large letter says nothing. */
const sentenceStart = /(?:^|[.!?:]\s*["'(]?)$/;
/**
 * A word that is written small so often is no proper name, though it is written large more often, as
 * in `Low-Rank Adaptation (LoRA)`.
 */
const smallShare = 0.1;

/** How often each form of a phrase is met, by phrase. */
type Forms = Map<number, Map<string, number>>;

/** How papers write phrases. */
export class WrittenForms {
	private readonly inSentences: Forms = new Map();
	/** In titles and where sentences begin: used where there is nothing else. */
	private readonly elsewhere: Forms = new Map();

	/** Takes in that a phrase stands in an abstract, from one place to another. */
	readAbstract(phrase: number, abstract: string, from: number, to: number): void {
		const begins = sentenceStart.test(abstract.slice(Math.max(0, from - 3), from));
		add(begins ? this.elsewhere : this.inSentences, phrase, abstract.slice(from, to));
	}

	/** Takes in that a phrase stands in a title. */
	readTitle(phrase: number, title: string, from: number, to: number): void {
		add(this.elsewhere, phrase, title.slice(from, to));
	}

	/** As papers write it most within a sentence, its first letter large: `Low-rank adaptation`. */
	of(phrase: number): string | undefined {
		const inSentences = this.inSentences.get(phrase);
		const forms = inSentences ?? this.elsewhere.get(phrase);
		const usual = forms && usualForm(forms, inSentences !== undefined);
		return usual && usual.charAt(0).toUpperCase() + usual.slice(1);
	}
}

function add(all: Forms, phrase: number, written: string): void {
	const form = written.replace(/\s+/g, ' ').replace(/[‐‑–]/g, '-');
	const forms = all.get(phrase) ?? new Map<string, number>();
	forms.set(form, (forms.get(form) ?? 0) + 1);
	all.set(phrase, forms);
}

/** The commonest letters, and of each word the commonest way to write it large or small. */
function usualForm(forms: ReadonlyMap<string, number>, inSentences: boolean): string {
	const bySmall = new Map<string, number>();
	for (const [form, times] of forms) {
		const small = form.toLowerCase();
		bySmall.set(small, (bySmall.get(small) ?? 0) + times);
	}
	const letters = commonest(bySmall);
	const same = [...forms].filter(([form]) => form.toLowerCase() === letters);
	return letters.replace(/[\p{L}\p{N}\p{M}+]+/gu, (small, at: number) => {
		const ways = new Map<string, number>();
		for (const [form, times] of same) {
			const way = form.slice(at, at + small.length);
			ways.set(way, (ways.get(way) ?? 0) + times);
		}
		const total = [...ways.values()].reduce((sum, times) => sum + times, 0);
		const usual = commonest(ways);
		const isTitled = /^\p{Lu}\p{Ll}*$/u.test(usual);
		const isSmall = !inSentences || (ways.get(small) ?? 0) >= smallShare * total;
		return isTitled && isSmall ? small : usual;
	});
}

function commonest(counts: ReadonlyMap<string, number>): string {
	const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return first?.[0] ?? '';
}
