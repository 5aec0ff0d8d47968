import type { Dictionary } from '../index/dictionary';
import type { Automaton } from './lunrInternals';

/**
 * The numbers, from `first` to before `last`, of the terms that lunr's automaton takes, ascending.
 * The sorted dictionary is read as a tree: what two neighbours share is walked once, and where the
 * automaton ends, all that begins alike is passed over.
 */
export function findAccepted(
	dictionary: Dictionary,
	automaton: Automaton,
	first = 0,
	last = dictionary.size,
): number[] {
	const machine = new Machine();
	const accepted: number[] = [];
	// The states after each code unit of the term `walked`, as far as it was walked.
	const states: State[] = [machine.stateOf([automaton])];
	let walked = first;
	let depth = 0;
	// Lunr never finds the empty term, though it keeps it.
	let number = first < last && dictionary.lengthAt(first) === 0 ? first + 1 : first;
	while (number < last) {
		depth = Math.min(depth, sharedLength(dictionary, walked, number, depth));
		walked = number;
		const start = dictionary.starts[number] ?? 0;
		const length = dictionary.lengthAt(number);
		let state = states[depth];
		while (state && depth < length && !state.takesAll) {
			state = machine.next(state, dictionary.units[start + depth] ?? 0);
			if (state) {
				states[++depth] = state;
			}
		}
		if (state && !state.takesAll) {
			if (state.final) {
				accepted.push(number);
			}
			number++;
			continue;
		}
		const end = endOfShared(dictionary, number, state ? depth : depth + 1, last);
		if (state) {
			for (let each = number; each < end; each++) {
				accepted.push(each);
			}
		}
		number = end;
	}
	return accepted;
}

/** Nodes of the automaton that are reached by the same code units. */
interface State {
	readonly nodes: readonly Automaton[];
	readonly final: boolean;
	/** Whatever follows. */
	readonly takesAll: boolean;
	readonly next: Map<number, State | undefined>;
}

/** The automaton made one with one state at a time, as far as it is asked. */
class Machine {
	private readonly states = new Map<string, State>();

	next(state: State, unit: number): State | undefined {
		const known = state.next.get(unit);
		if (known || state.next.has(unit)) {
			return known;
		}
		const letter = String.fromCharCode(unit);
		const nodes = new Set<Automaton>();
		for (const { edges } of state.nodes) {
			for (const node of [edges[letter], edges['*']]) {
				if (node) {
					nodes.add(node);
				}
			}
		}
		const next = nodes.size > 0 ? this.stateOf([...nodes]) : undefined;
		state.next.set(unit, next);
		return next;
	}

	stateOf(nodes: readonly Automaton[]): State {
		const key = nodes
			.map(node => node.id)
			.sort((a, b) => a - b)
			.join();
		let state = this.states.get(key);
		if (!state) {
			state = {
				nodes,
				final: nodes.some(node => node.final),
				takesAll: nodes.some(node => node.final && node.edges['*'] === node),
				next: new Map(),
			};
			this.states.set(key, state);
		}
		return state;
	}
}

/** How many code units two terms begin with alike, up to `most`. */
function sharedLength({ units, starts }: Dictionary, a: number, b: number, most: number): number {
	const from = starts[a] ?? 0;
	const other = starts[b] ?? 0;
	const length = Math.min(most, (starts[a + 1] ?? 0) - from, (starts[b + 1] ?? 0) - other);
	let shared = 0;
	while (shared < length && units[from + shared] === units[other + shared]) {
		shared++;
	}
	return shared;
}

/** The first number after `number` whose term does not begin with the same `length` code units. */
function endOfShared(dictionary: Dictionary, number: number, length: number, last: number): number {
	const isAlike = (other: number) => sharedLength(dictionary, number, other, length) === length;
	// Steps of doubling width: most such groups are small.
	let step = 1;
	let low = number;
	while (low + step < last && isAlike(low + step)) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step, last);
	while (low + 1 < high) {
		const middle = (low + high) >>> 1;
		if (isAlike(middle)) {
			low = middle;
		} else {
			high = middle;
		}
	}
	return high;
}
