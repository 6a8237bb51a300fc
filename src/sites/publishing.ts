import { closest, isVisible, textOf } from './dom.ts';
import type { Publishing } from './surface-table.ts';

const BUTTON = 'button, [role="button"], input[type="submit"]';
/** A list from which somebody picks a name, a hashtag or an emoji while typing: Enter picks there. */
const OPEN_LIST = '[role="listbox"], [data-testid^="typeaheadDropdown"], [data-testid="typeaheadResult"]';

/** The control that a click on the page or a key in the text publishes with; null when it does something else. */
export function publishedBy(
	event: MouseEvent | KeyboardEvent,
	publish: Publishing,
	editable: HTMLElement,
	composer: HTMLElement,
): HTMLElement | null {
	if (event instanceof KeyboardEvent) return isKey(event, publish.key, editable) ? editable : null;
	const box = (publish.in === undefined ? null : closest(editable, publish.in)) ?? composer;
	const target = event.composedPath()[0];
	const pressed = target instanceof Element ? closest(target, BUTTON) : null;
	if (pressed === null || isDisabled(pressed)) return null;
	return controlsOf(publish, box).some((control) => control.contains(pressed)) ? pressed : null;
}

function controlsOf({ button }: Publishing, box: HTMLElement): HTMLElement[] {
	if (button !== 'last-with-words') return [...box.querySelectorAll<HTMLElement>(button)];
	const worded = [...box.querySelectorAll<HTMLElement>(BUTTON)].filter(
		(candidate) =>
			!candidate.ariaHasPopup &&
			candidate.querySelector('svg, img, i') === null &&
			textOf(candidate) !== undefined &&
			isVisible(candidate),
	);
	return worded.slice(-1);
}

function isDisabled(control: HTMLElement): boolean {
	return control.matches(':disabled') || control.ariaDisabled === 'true';
}

function isKey(event: KeyboardEvent, key: Publishing['key'], editable: HTMLElement): boolean {
	// 229: an input method has the key, also where the browser does not call it composing.
	if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.altKey) return false;
	const withControl = event.ctrlKey || event.metaKey;
	if (key === 'Ctrl+Enter') return withControl && !event.shiftKey;
	return key === 'Enter' && !withControl && !event.shiftKey && !isPicking(editable);
}

function isPicking(editable: HTMLElement): boolean {
	const root = editable.getRootNode() as Document | ShadowRoot;
	return [root, document].some((scope) => [...scope.querySelectorAll(OPEN_LIST)].some(isVisible));
}
