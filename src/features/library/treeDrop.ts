import * as vscode from 'vscode';
import { command, view } from '../../ids';
import type { ListingDrop } from './drop';
import type { GroupNode, Node, PaperNode } from './nodes';

/** The type that VS Code expects of a tree's own rows. */
const ownRows = `application/vnd.code.tree.${view.library.toLowerCase()}`;

const ofTopic = /^topic\/(.*)$/s;

/**
 * Drags papers to a topic and topics to another place, as the commands do, and takes in what comes
 * from elsewhere.
 */
export class TreeDrop implements vscode.TreeDragAndDropController<Node> {
	readonly dragMimeTypes = [ownRows];
	readonly dropMimeTypes: readonly string[];
	/** What is dragged: VS Code hands rows on as their ids. */
	private dragged: readonly Node[] = [];

	constructor(private readonly listings: ListingDrop) {
		this.dropMimeTypes = [ownRows, ...listings.mimeTypes];
	}

	handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
		this.dragged = nodes.filter(node => node.kind === 'paper' || isNamedTopic(node));
		data.set(ownRows, new vscode.DataTransferItem(this.dragged.length));
	}

	async handleDrop(target: Node | undefined, data: vscode.DataTransfer): Promise<void> {
		if (data.get(ownRows) === undefined) {
			await this.listings.takeIn(data);
			return;
		}
		const { dragged } = this;
		this.dragged = [];
		const topic = target && topicOf(target);
		if (topic === undefined) {
			return;
		}
		const papers = dragged.filter((node): node is PaperNode => node.kind === 'paper');
		if (papers.length > 0) {
			await vscode.commands.executeCommand(command.moveToTopic, papers[0], papers, topic);
			return;
		}
		const [moved] = dragged.filter(isNamedTopic);
		if (moved && topic !== '' && topic !== moved.group.name) {
			await vscode.commands.executeCommand(command.placeTopic, moved, topic);
		}
	}
}

function isNamedTopic(node: Node): node is GroupNode {
	return node.kind === 'topic' && node.group.name !== '';
}

/** The name of the topic that a row is, or stands in; empty for *Other*. */
function topicOf(node: Node): string | undefined {
	switch (node.kind) {
		case 'topic':
			return node.group.name;
		case 'paper':
		case 'range':
			return ofTopic.exec(node.group)?.[1];
		case 'listing':
		case 'search':
			return undefined;
	}
}
