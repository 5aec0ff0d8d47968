import * as vscode from 'vscode';
import { messageOf } from '../../core/messageOf';
import type { PaperId } from '../../core/paper/paper';
import {
	isToHost,
	type PanelState,
	type RelatedTitle,
	type ToHost,
	type ToPanel,
} from '../../core/protocol/panel';
import type { PaperDetails, PaperRow } from '../../core/protocol/rows';
import { assertNever } from '../../core/text';
import { shorten } from '../../core/triage/rowText';
import type { CitationCache } from '../../host/citationCache';
import { findPlaces } from '../../host/places';
import type { Services } from '../../host/services';
import { reasonsOf } from '../../host/topicReasons';
import { command, view } from '../../ids';
import { actOn, columnBeside, goTo } from './actions';
import { NoteSession, type NoteServices } from './noteSession';
import { openOtherNote } from './openNote';
import { panelHtml, resourceRoots } from './panelHtml';
import { findRelated } from './related';
import type { NoteComparison } from './compareNote';

/** How much of a title fits into a tab. */
const tabTitle = 40;

/** What the panel works with. */
export interface PanelServices
	extends Omit<NoteServices, 'library'>, Pick<Services, 'extensionUri' | 'library'> {
	readonly citations: CitationCache;
	readonly comparison: NoteComparison;
	/** Resolves when notes that an earlier window left unsaved are in their files. */
	readonly recovered: Promise<void>;
}

/** The panel beside the editor: one paper, and the note on it. */
export class PaperPanel implements vscode.Disposable {
	private panel: vscode.WebviewPanel | undefined;
	/** The paper shown; kept while it is missing, since files may bring it back. */
	private paper: Pick<PaperRow, 'id' | 'key' | 'title'> | undefined;
	private session: NoteSession | undefined;
	private closing: Promise<void> = Promise.resolve();
	/** What the page was last told, to tell it nothing twice. */
	private drawn = '';
	private drawnId: PaperId | undefined;
	private drawings = 0;

	constructor(private readonly services: PanelServices) {}

	/** The id of the paper, where there is a panel. */
	get shown(): PaperId | undefined {
		return this.panel && this.paper?.id;
	}

	get isActive(): boolean {
		return this.panel?.active === true;
	}

	get isVisible(): boolean {
		return this.panel?.visible === true;
	}

	get column(): vscode.ViewColumn | undefined {
		return this.panel?.viewColumn;
	}

	/** Shows a paper beside the editor, in the panel that is there already if there is one. */
	async show(row: PaperRow): Promise<void> {
		if (!this.panel) {
			this.attach(
				vscode.window.createWebviewPanel(
					view.panel,
					row.title,
					{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
					{ enableScripts: true },
				),
			);
		}
		this.turnTo(row);
		this.panel?.reveal(undefined, true);
		await this.draw();
	}

	/** Takes over a panel of the time before the window was loaded again. */
	async restore(panel: vscode.WebviewPanel, state: PanelState | undefined): Promise<void> {
		if (this.panel || !state) {
			panel.dispose();
			return;
		}
		this.attach(panel);
		await this.services.library.ready;
		const { library } = this.services;
		const row = library.find(state.paper) ?? library.find(state.key);
		this.turnTo(row ?? { id: state.paper as PaperId, key: state.key, title: state.title });
		await this.draw();
	}

	/** Tells the page what has changed; nothing where nothing has. */
	async draw(): Promise<void> {
		const { panel, paper } = this;
		if (!panel || !paper) {
			return;
		}
		const { library } = this.services;
		const drawing = ++this.drawings;
		const row = library.find(paper.id) ?? library.find(paper.key);
		const [details, related] = row
			? await Promise.all([library.details(row.id), findRelated(library, row.id)])
			: [];
		// The user may have moved on meanwhile, or the paper changed again.
		if (panel !== this.panel || drawing !== this.drawings) {
			return;
		}
		if (!row || !details) {
			this.tell({ type: 'missing', title: paper.title });
			this.closeSession();
			return;
		}
		this.drawPaper(row, details, related ?? []);
	}

	/** Writes the note, so that others find it in its file. */
	async flush(): Promise<void> {
		await Promise.all([this.closing, this.session?.flush()]);
	}

	dispose(): void {
		this.panel?.dispose();
		this.closeSession();
	}

	private attach(panel: vscode.WebviewPanel): void {
		const { extensionUri, log } = this.services;
		this.panel = panel;
		this.drawn = '';
		// The listeners end with the panel they listen to.
		panel.onDidDispose(() => {
			this.panel = undefined;
			this.closeSession();
		});
		panel.webview.onDidReceiveMessage((message: unknown) => {
			if (!isToHost(message)) {
				log.warn('Ignored a malformed panel message', message);
				return;
			}
			this.receive(message).catch(error => {
				log.error(`Panel message ${message.type} failed`, error);
				const reason = messageOf(error);
				void vscode.window.showErrorMessage(`Paper Triage: ${reason}`);
			});
		});
		panel.webview.options = {
			enableScripts: true,
			localResourceRoots: resourceRoots(extensionUri),
		};
		panel.webview.html = panelHtml(panel.webview, extensionUri);
	}

	private turnTo(paper: Pick<PaperRow, 'id' | 'key' | 'title'>): void {
		if (paper.id !== this.paper?.id) {
			this.closeSession();
			this.drawnId = undefined;
		}
		this.paper = paper;
	}

	private drawPaper(row: PaperRow, details: PaperDetails, related: readonly RelatedTitle[]): void {
		const { citations, library } = this.services;
		const formerId =
			this.drawnId !== undefined && this.drawnId !== row.id ? this.drawnId : undefined;
		this.paper = row;
		this.drawnId = row.id;
		if (this.panel) {
			this.panel.title = shorten(row.title, tabTitle);
		}
		const places = findPlaces(library, citations, row);
		const topics = details.topics.map(topic => {
			return { name: topic.name, reasons: reasonsOf(library, topic) };
		});
		const former = formerId && { formerId };
		this.tell({ type: 'show', paper: details, topics, places, related, ...former });
		if (this.session) {
			this.session.follow(details);
		} else {
			void this.openSession(details);
		}
	}

	private async openSession(details: PaperDetails): Promise<void> {
		await Promise.all([this.closing, this.services.recovered]);
		if (this.panel && !this.session && this.paper?.id === details.id) {
			this.session = new NoteSession(this.services, details, message => this.post(message));
		}
	}

	private closeSession(): void {
		const { session } = this;
		this.session = undefined;
		if (session) {
			this.closing = Promise.all([this.closing, session.close()]).then(() => undefined);
		}
	}

	private async receive(message: ToHost): Promise<void> {
		if (message.type === 'ready') {
			this.drawn = '';
			this.drawnId = undefined;
			await this.draw();
			this.session?.repeat();
			return;
		}
		if (message.type === 'open') {
			await vscode.env.openExternal(vscode.Uri.parse(message.url, true));
			return;
		}
		const { library, comparison } = this.services;
		const paper = library.find(message.paper)?.id ?? message.paper;
		if (paper !== this.paper?.id) {
			return;
		}
		switch (message.type) {
			case 'edit':
				this.session?.edit(message);
				return;
			case 'resolve':
				if (message.choice === 'compare') {
					const sides = await this.session?.sides();
					await (sides && comparison.show(sides.uri, sides.text, columnBeside(this.column)));
					return;
				}
				this.session?.resolve(message.choice, message.edition);
				return;
			case 'decide':
				await library.decide([paper], message.status);
				return;
			case 'star':
				await library.star([paper], message.value);
				return;
			case 'act':
				return actOn(paper, message.action);
			case 'go':
				return goTo(message.uri, message.line, this.column);
			case 'openRelated':
				await vscode.commands.executeCommand(command.open, message.related);
				return;
			case 'openOtherNote':
				return openOtherNote(library, paper, message.path, columnBeside(this.column));
			default:
				assertNever(message);
		}
	}

	/** Tells the page what to draw, once. */
	private tell(message: ToPanel): void {
		const text = JSON.stringify(message);
		if (text !== this.drawn) {
			this.drawn = text;
			this.post(message);
		}
	}

	private post(message: ToPanel): void {
		void this.panel?.webview.postMessage(message);
	}
}
