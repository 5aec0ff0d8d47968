import { isAddress, type PanelState, type ToPanel } from '../src/core/protocol/panel';
import { assertNever } from '../src/core/text';
import { onMessage, post, recall, remember } from './host';
import { PaperPage } from './page';

const root = document.querySelector<HTMLElement>('#panel')!;
const page = new PaperPage(root, post);
let state: PanelState | undefined = recall();

onMessage(message => {
	switch (message.type) {
		case 'show':
			show(message);
			return;
		case 'note':
			page.receiveNote(message);
			return;
		case 'missing':
			page.showMissing(message.title);
			return;
		default:
			assertNever(message);
	}
});

// VS Code listens for links further up and would open them a second time.
root.addEventListener('click', event => {
	const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
	if (link) {
		event.preventDefault();
		event.stopPropagation();
		const url = link.getAttribute('href') ?? '';
		if (isAddress(url)) {
			post({ type: 'open', url });
		}
	}
});

document.addEventListener('scrollend', () => {
	if (state) {
		state = { ...state, scroll: window.scrollY };
		remember(state);
	}
});

post({ type: 'ready' });

function show(message: ToPanel & { readonly type: 'show' }): void {
	const { paper } = message;
	const isOther = page.show(message);
	const scroll = paper.id === state?.paper ? state.scroll : 0;
	if (isOther) {
		window.scrollTo(0, scroll);
	}
	state = { paper: paper.id, key: paper.key, title: paper.title, scroll };
	remember(state);
}
