import css from './styles/index.css?inline';

/** `closed` in what ships, so that the page cannot read what we say; `open` in the test build. */
declare const __SHADOW_MODE__: ShadowRootMode;

/** Modals keep the focus to themselves and, as a `dialog`, make the rest of the page inert: ours must live inside. */
const MODAL = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/**
 * A point at the top left of the viewport, which badge and card hang from. Inline and important, because a rule of the
 * page for every element would win from a rule of ours in the shadow root.
 */
const POINT: Readonly<Record<string, string>> = {
	display: 'block',
	position: 'fixed',
	inset: '0 auto auto 0',
	width: '0',
	height: '0',
	margin: '0',
	padding: '0',
	border: '0',
	overflow: 'visible',
	background: 'none',
	opacity: '1',
	filter: 'none',
	transform: 'none',
	'z-index': '2147483647',
	'pointer-events': 'none',
};

/** A page that takes our element away more often than this does not want it. */
const MOST_RETURNS = 5;

function homeOf(composer: Element): Element {
	const modal = composer.closest(MODAL);
	if (modal) return modal;
	const root = composer.getRootNode();
	return root instanceof ShadowRoot ? homeOf(root.host) : document.documentElement;
}

function raise(host: HTMLElement): void {
	// The top layer lies over everything and does not follow a transformed or clipped ancestor.
	try {
		if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
	} catch {
		// Not in a document that shows popovers: its place and its z-index remain.
	}
}

/** Keys and clicks on ours are not for the page: its shortcuts and its "clicked outside" would answer to them. */
function keepEvents(host: HTMLElement): void {
	const types = ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'click', 'pointerdown', 'pointerup'];
	for (const type of types) host.addEventListener(type, (event) => event.stopPropagation());
}

export interface Host {
	readonly root: ShadowRoot;
	readonly element: HTMLElement;
	/** Puts the element into the page; false when it was there already. */
	attach(): boolean;
	detach(): void;
}

/** The element that holds everything of ours for one composer, outside the editor; goes when the signal aborts. */
export function createHost(composer: Element, signal: AbortSignal): Host {
	const element = document.createElement('postwijs-nudge');
	element.popover = 'manual';
	for (const [property, value] of Object.entries(POINT))
		element.style.setProperty(property, value, 'important');
	const root = element.attachShadow({ mode: __SHADOW_MODE__ });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
	keepEvents(element);

	const home = homeOf(composer);
	let returns = 0;
	const watcher = new MutationObserver(() => {
		if (element.isConnected || !home.isConnected || returns >= MOST_RETURNS) return;
		returns += 1;
		home.append(element);
		raise(element);
	});
	const detach = () => {
		watcher.disconnect();
		element.remove();
	};
	signal.addEventListener('abort', detach, { once: true });
	return {
		root,
		element,
		attach: () => {
			if (element.isConnected || signal.aborted) return false;
			home.append(element);
			raise(element);
			watcher.observe(home, { childList: true });
			return true;
		},
		detach,
	};
}
