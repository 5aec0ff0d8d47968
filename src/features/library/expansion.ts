import * as vscode from 'vscode';
import { type Node, nodeId } from './nodes';

const memoryKey = 'expanded';

/** Remembers over restarts which groups are expanded. */
export class Expansion {
	private readonly expanded: Set<string>;

	constructor(private readonly memory: vscode.Memento) {
		this.expanded = new Set(memory.get<readonly string[]>(memoryKey, []));
	}

	has(id: string): boolean {
		return this.expanded.has(id);
	}

	follow(view: vscode.TreeView<Node>): vscode.Disposable {
		return vscode.Disposable.from(
			view.onDidExpandElement(({ element }) => this.set(element, true)),
			view.onDidCollapseElement(({ element }) => this.set(element, false)),
		);
	}

	private set(node: Node, expanded: boolean): void {
		if (expanded) {
			this.expanded.add(nodeId(node));
		} else {
			this.expanded.delete(nodeId(node));
		}
		void this.memory.update(memoryKey, [...this.expanded]);
	}
}
