/**
 * Things that turn out to be the same, as a forest in which each tree is one group.
 *
 * Each group's members also hang together in a ring, so that they can be walked through.
 */
export class Groups {
	private readonly parents: Int32Array;
	private readonly ring: Int32Array;

	constructor(count: number) {
		this.parents = Int32Array.from({ length: count }, (_, index) => index);
		this.ring = this.parents.slice();
	}

	/** The member that stands for the group `member` is in: the lowest of it. */
	rootOf(member: number): number {
		let root = member;
		while (this.parentOf(root) !== root) {
			const above = this.parentOf(this.parentOf(root));
			this.parents[root] = above;
			root = above;
		}
		return root;
	}

	/** Makes one group of two, and answers with its root. */
	unite(a: number, b: number): number {
		const left = this.rootOf(a);
		const right = this.rootOf(b);
		if (left === right) {
			return left;
		}
		const root = Math.min(left, right);
		this.parents[Math.max(left, right)] = root;
		const next = this.ring[left] ?? left;
		this.ring[left] = this.ring[right] ?? right;
		this.ring[right] = next;
		return root;
	}

	/** All members of the group, in no order. */
	membersOf(member: number): readonly number[] {
		const members = [member];
		for (
			let next = this.ring[member] ?? member;
			next !== member;
			next = this.ring[next] ?? member
		) {
			members.push(next);
		}
		return members;
	}

	private parentOf(member: number): number {
		return this.parents[member] ?? member;
	}
}
