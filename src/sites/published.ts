import { textOf } from './dom.ts';

/** Shorter words stand on a page by chance as well. */
const LEAST = 8;
/** A long message is shown cut off, with this at its end. */
const CUT = /\s*(?:…|\.\.\.)\s*\p{L}*(?:\s\p{L}+)?$/u;

const squeezed = (text: string) => text.replace(/\s+/gu, '');

/**
 * True when an editor opens with the words of a message that the page shows as published: then that message is being
 * edited. No site marks an edit; a restored draft and a shared link also fill the editor, but stand nowhere else.
 */
export function isPublishedText(
	words: string | undefined,
	editable: HTMLElement,
	published: string,
): boolean {
	const filled = squeezed(words ?? '');
	if (filled.length < LEAST) return false;
	return [...document.querySelectorAll(published)].some((message) => {
		if (message.contains(editable) || editable.contains(message)) return false;
		const shown = textOf(message, 'button, [role="button"]') ?? '';
		const begin = squeezed(shown.replace(CUT, ''));
		return (
			squeezed(shown) === filled || (CUT.test(shown) && begin.length >= LEAST && filled.startsWith(begin))
		);
	});
}
