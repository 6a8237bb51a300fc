import type { Language } from '../checker/index.ts';
import { world } from './injection.ts';

/** The shortcut that the manifest proposes, in the notation of the manifest and of `aria-keyshortcuts`. */
const PROPOSED = 'Alt+Shift+K';

/** The shortcut as it is now: somebody may have changed it in the browser, or taken it away (empty). */
export function shortcut(): string {
	const set = world.postwijsShortcut ?? PROPOSED;
	// Chromium writes it in signs on a Mac.
	return set === '⌥⇧K' ? PROPOSED : set;
}

/**
 * True for the keys of the shortcut as it was proposed. The browser takes them before the page does and tells the
 * background; they come here only where it leaves them to the page.
 */
export function isShortcut(event: KeyboardEvent): boolean {
	return shortcut() === PROPOSED && event.altKey && event.shiftKey && event.code === 'KeyK';
}

/** The shortcut as it is read aloud, or an empty text without one. */
export function spokenShortcut(language: Language): string {
	const keys = shortcut().split('+').filter(Boolean);
	return new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(keys);
}
