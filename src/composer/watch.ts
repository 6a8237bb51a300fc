import { editableOf } from './editable.ts';
import { isPlainSign } from './keys.ts';

/** What the life of a composer wants to hear. Every call comes from what a person or the browser did. */
export interface ComposerEvents {
	/** A text may have changed, or what is attached to it; `event` is given when something beside the texts was clicked. */
	edited(event?: Event): void;
	/** Another one of the texts got the focus. */
	entered(editable: HTMLElement): void;
	pasted(): void;
	composing(isComposing: boolean): void;
	/** A click in a text, without a selection made. */
	clicked(editable: HTMLElement, x: number, y: number): void;
	/** The place of things on the screen may have changed. */
	moved(): void;
	/** The composer has another size; the browser has just laid out the page, so that to measure costs little. */
	resized(): void;
	/** The composer was removed, hidden or rebuilt. */
	left(): void;
	/** A key anywhere on the page, before the page hears of it; not one that only types. */
	keyPressed(event: KeyboardEvent): void;
	/** A press anywhere on the page, before the page hears of it. */
	pressed(event: PointerEvent): void;
	/** A click anywhere on the page, before the page hears of it: it may publish. */
	published(event: MouseEvent): void;
}

const CAPTURED = { capture: true, passive: true } as const;
/** Boxes that are the page itself; what happens in them all is not looked at. */
const WHOLE_PAGE = 'main, [role="main"], body';

/** What listens to a composer. */
export interface Watch {
	/** Somebody paused, or wants something else than to type on: from now on every change is watched again. */
	resume(): void;
}

/**
 * Listens to one composer until the signal aborts. A mutation observer sees what a rich editor shows, whoever changed
 * it, and what is attached to the text; it looks at the composer only. A textarea tells of typing by `input`.
 * While somebody types, the keys tell of it, and what they bring about is not watched as well: every call costs the page.
 */
export function watchComposer(
	{ editables, composer }: { readonly editables: readonly HTMLElement[]; readonly composer: HTMLElement },
	events: ComposerEvents,
	signal: AbortSignal,
): Watch {
	const on = <E extends Event>(
		target: EventTarget,
		types: readonly string[],
		handler: (event: E) => void,
		options: AddEventListenerOptions = CAPTURED,
	) => {
		const listener = (event: Event) => {
			if (event.isTrusted) handler(event as E);
		};
		for (const type of types) target.addEventListener(type, listener, { ...options, signal });
	};

	const isInText = (node: Node) => editables.some((editable) => editable.contains(node));
	const isOurs = ({ addedNodes, removedNodes }: MutationRecord) =>
		[...addedNodes, ...removedNodes].some(({ nodeName }) => nodeName.startsWith('POSTWIJS-'));
	// Only in a text are letters watched, and that costs less to ask than where the change is.
	const isNews = (record: MutationRecord) =>
		record.type === 'characterData' || isInText(record.target) || !isOurs(record);
	const mutations = new MutationObserver((records) => {
		if (records.some(isNews)) events.edited();
	});
	const sizes = new ResizeObserver(() => {
		const isThere = composer.isConnected && editables.every((editable) => editable.isConnected);
		if (isThere && editables.some((editable) => editable.checkVisibility())) events.resized();
		else events.left();
	});

	let isWatching = false;
	const onInput = (event: Event) => {
		if (event.isTrusted) events.edited();
	};
	const resume = () => {
		if (isWatching || signal.aborted) return;
		isWatching = true;
		// Before the texts: where the composer is the text itself, what is observed last counts.
		if (!composer.matches(WHOLE_PAGE)) mutations.observe(composer, { childList: true, subtree: true });
		for (const editable of editables) {
			if (editable instanceof HTMLTextAreaElement) editable.addEventListener('input', onInput, CAPTURED);
			else mutations.observe(editable, { childList: true, characterData: true, subtree: true });
		}
	};
	const rest = () => {
		isWatching = false;
		mutations.disconnect();
		for (const editable of editables) editable.removeEventListener('input', onInput, CAPTURED);
	};
	resume();

	for (const editable of editables) {
		on(editable, ['focus'], () => events.entered(editable));
		on(editable, ['paste', 'drop'], () => {
			resume();
			events.pasted();
		});
		on(editable, ['compositionstart'], () => {
			resume();
			events.composing(true);
		});
		// Chromium 156 marks even the real end of a composition as untrusted; to believe a false one costs a check too many.
		editable.addEventListener('compositionend', () => events.composing(false), { ...CAPTURED, signal });
		on<MouseEvent>(editable, ['click'], (event) => events.clicked(editable, event.clientX, event.clientY));
		sizes.observe(editable);
	}
	sizes.observe(composer);

	// A button of the composer may change the text, the attachments or the audience without any typing.
	on(composer, ['click'], (event) => {
		if (!editableOf(event)) events.edited(event);
	});
	// A textarea says that it changed as soon as our card takes the focus; only a chosen file is news.
	on(composer, ['change'], (event) => {
		if (event.target instanceof HTMLInputElement && event.target.type === 'file') events.edited(event);
	});
	// What scrolls within a shadow root does not tell the window.
	on(composer.getRootNode(), ['scroll'], () => events.moved());
	on(window, ['scroll', 'resize'], () => events.moved());
	// Not by `on`: of every letter that is typed as little is asked as can be.
	const onKey = (event: KeyboardEvent) => {
		if (!event.isTrusted) return;
		const isSign = isPlainSign(event);
		if (!isSign) events.keyPressed(event);
		if (!editables.includes(event.target as HTMLElement)) return;
		if (isSign && isWatching && !event.ctrlKey && !event.metaKey) rest();
		if (!isWatching) events.edited();
	};
	window.addEventListener('keydown', onKey, { capture: true, signal });
	on<PointerEvent>(window, ['pointerdown'], (event) => events.pressed(event));
	on<MouseEvent>(window, ['click'], (event) => events.published(event), { capture: true });

	signal.addEventListener(
		'abort',
		() => {
			rest();
			sizes.disconnect();
		},
		{ once: true },
	);
	return { resume };
}
