/**
 * Characters that editors put in and readers do not see: an engine keeps an empty line open with them
 * (Lexical and Quill with U+FEFF, others with U+200B). The joiner U+200D stays, it makes emoji.
 */
export const PLACEHOLDERS = /[\u200B\uFEFF]/gu;

/** The one form in which texts are compared: plain spaces, line feeds, no placeholders. Lengths may differ from the source. */
export function comparable(text: string): string {
	return text
		.replace(/\r\n?/gu, '\n')
		.replace(/\u00A0/gu, ' ')
		.replace(PLACEHOLDERS, '');
}

/** How many characters two texts share at the start and, beyond those, at the end: what lies between them was edited. */
export function commonEnds(before: string, after: string): { readonly start: number; readonly end: number } {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	let end = 0;
	while (
		end < most - start &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	)
		end += 1;
	return { start, end };
}

/**
 * Whether putting `text` in place of `start`–`end` of `before` would change nothing. An insertion is there already
 * when the same words stand directly before or after the place, so that a second press on a button does no harm.
 */
export function isAlreadyThere(before: string, start: number, end: number, text: string): boolean {
	if (start !== end) return comparable(before.slice(start, end)) === comparable(text);
	const words = comparable(text).trim();
	if (words === '') return text === '';
	return (
		comparable(before.slice(0, start)).trimEnd().endsWith(words) ||
		comparable(before.slice(start)).trimStart().startsWith(words)
	);
}
