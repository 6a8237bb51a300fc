import { closest } from './dom.ts';

/**
 * The fallback for an editable that no row of the table knows, so that a site that changes its markup overnight makes
 * Postwijs plainer and not blind. What may be private is left alone: in doubt nothing is done.
 */

/** No running text: search, numbers, code, one line, or what somebody cannot write in. */
const NO_TEXT = [
	'[role="search"], [role="searchbox"], [role="combobox"], [role="spinbutton"], [type="search"]',
	'[aria-multiline="false"], [enterkeyhint="search"], [inputmode]:not([inputmode="text"])',
	'[readonly], [aria-readonly="true"], :disabled',
	'pre, code, [role="code"], .cm-editor, .CodeMirror, .monaco-editor, .ace_editor',
].join(', ');
/** A form that asks for a password or a bank card asks for nothing public. */
const SECRET_FORM =
	'form:has(input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"])';
/** What stands beside the page itself: chat windows and panels of notes. */
const ASIDE = 'aside, [role="complementary"], [role="log"], [role="banner"], header, nav';
const BUTTON = 'button, [role="button"], input[type="submit"], [tabindex="0"]';
/** A composer is never as big as the page. */
const WHOLE_PAGE = 'body, main, [role="main"]';

/** Words that say "private" in Dutch or English; a word too many costs a check, a word too few a secret. */
const PRIVATE_WORDS =
	/(?<!\p{L})(?:priv[eé]\p{L}*|private|chat\p{L}*|direct messages?|dms?|messenger|messaging|inbox|wachtwoord|password|notities?|notes?|zoek\p{L}*|search)(?!\p{L})/iu;
const MESSAGE_PHRASE =
	/^(?:aa|bericht|message)$|(?:schrijf|stuur|typ|start|write|send|type)\s+(?:je\s+|een\s+|a\s+|your\s+)?(?:nieuw\s+|new\s+)?(?:\p{L}+\s+)?(?:bericht|message)/iu;

/** How far out the names of boxes are read, in elements. */
const SURROUNDINGS = 12;

/** The box of a public-looking editable and its buttons; null when it may be private, or is no running text. */
export function publicLooking(editable: HTMLElement): HTMLElement | null {
	if (closest(editable, NO_TEXT) || closest(editable, SECRET_FORM) || closest(editable, ASIDE)) return null;
	if (getComputedStyle(editable).whiteSpace === 'nowrap') return null;
	if (soundsPrivate(editable) || isDocked(editable)) return null;
	return boxOf(editable);
}

/** The nearest box with a button beside the text. */
function boxOf(editable: HTMLElement): HTMLElement | null {
	for (let box = outside(editable); box && !box.matches(WHOLE_PAGE); box = outside(box)) {
		const buttons = [...box.querySelectorAll(BUTTON)];
		if (buttons.some((button) => !editable.contains(button) && !button.contains(editable))) return box;
	}
	return null;
}

function outside(element: Element): HTMLElement | null {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : null;
}

/** Reads the names that the field and the boxes around it carry, and the headings of these boxes. */
function soundsPrivate(editable: HTMLElement): boolean {
	const names = [...namesOf(editable)];
	let box = outside(editable);
	for (let step = 0; box && step < SURROUNDINGS && !box.matches(WHOLE_PAGE); step += 1) {
		names.push(box.ariaLabel, box.querySelector(':scope > :is(h1, h2, h3, h4)')?.textContent);
		box = outside(box);
	}
	return names.some((name) => name && (PRIVATE_WORDS.test(name) || MESSAGE_PHRASE.test(name.trim())));
}

function* namesOf(editable: HTMLElement): Generator<string | null | undefined> {
	for (const name of ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title', 'name'])
		yield editable.getAttribute(name);
	for (const id of editable.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [])
		yield document.getElementById(id)?.textContent;
	if (editable instanceof HTMLTextAreaElement) for (const label of editable.labels) yield label.textContent;
}

/** A chat window hangs at the bottom of the viewport and takes less than half of its width. */
function isDocked(editable: HTMLElement): boolean {
	for (let box = outside(editable); box; box = outside(box)) {
		if (!/^(?:fixed|sticky)$/u.test(getComputedStyle(box).position)) continue;
		const { bottom, width } = box.getBoundingClientRect();
		if (bottom >= innerHeight - 1 && width > 0 && width < innerWidth / 2) return true;
	}
	return false;
}
