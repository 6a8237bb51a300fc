import type { Surface } from '../sites/surface.ts';
import { editableOf } from './editable.ts';

/** What the life of a composer wants to hear. Every call comes from what a person or the browser did. */
export interface ComposerEvents {
	/** The text may have changed; `event` is given when something beside the text was clicked. */
	edited(event?: Event): void;
	pasted(): void;
	composing(isComposing: boolean): void;
	/** A click in the text, without a selection made. */
	clicked(x: number, y: number): void;
	/** The place of things on the screen may have changed. */
	moved(): void;
	/** The composer was removed, hidden or rebuilt. */
	left(): void;
	keyPressed(event: KeyboardEvent): void;
	/** A press anywhere on the page, before the page hears of it. */
	pressed(event: PointerEvent): void;
}

const CAPTURED = { capture: true, passive: true } as const;

/**
 * Listens to one composer until the signal aborts. A mutation observer sees what a rich editor shows, whoever changed
 * it; it looks at the editable only. A textarea tells of typing by `input`.
 */
export function watchComposer(
	{ editable, composer }: Pick<Surface, 'editable' | 'composer'>,
	events: ComposerEvents,
	signal: AbortSignal,
): void {
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

	const mutations = new MutationObserver(() => events.edited());
	if (editable instanceof HTMLTextAreaElement) on(editable, ['input'], () => events.edited());
	else mutations.observe(editable, { childList: true, characterData: true, subtree: true });

	on(editable, ['paste', 'drop'], () => events.pasted());
	on(editable, ['compositionstart'], () => events.composing(true));
	// Chromium 156 marks even the real end of a composition as untrusted; to believe a false one costs a check too many.
	editable.addEventListener('compositionend', () => events.composing(false), { ...CAPTURED, signal });
	on<MouseEvent>(editable, ['click'], (event) => events.clicked(event.clientX, event.clientY));
	// A button of the composer may change the text, the attachments or the audience without any typing.
	on(composer, ['click'], (event) => {
		if (!editableOf(event)) events.edited(event);
	});
	// What scrolls within a shadow root does not tell the window.
	on(editable.getRootNode(), ['scroll'], () => events.moved());
	on(window, ['scroll', 'resize'], () => events.moved());
	on<KeyboardEvent>(window, ['keydown'], (event) => events.keyPressed(event), { capture: true });
	on<PointerEvent>(window, ['pointerdown'], (event) => events.pressed(event));

	const sizes = new ResizeObserver(() => {
		if (editable.isConnected && composer.isConnected && editable.checkVisibility()) events.moved();
		else events.left();
	});
	sizes.observe(editable);
	sizes.observe(composer);
	signal.addEventListener(
		'abort',
		() => {
			mutations.disconnect();
			sizes.disconnect();
		},
		{ once: true },
	);
}
