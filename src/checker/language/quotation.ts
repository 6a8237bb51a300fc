/** Stretches of a text that quote somebody. */
import type { Span } from './sentences.ts';

/** Opening marks and what closes them; straight quotes close themselves. */
const CLOSING: Readonly<Record<string, string>> = {
	'“': '”"',
	'„': '”“"',
	'«': '»',
	'"': '"”',
	'‘': '’',
	"'": "'’",
	// As typewriters and older newspapers quote.
	',,': "''",
};

/** Longest quotation in UTF-16 units; a mark that is not closed by then opens nothing. Single marks are often apostrophes. */
const LONGEST = 3000;
const LONGEST_IN_SINGLE_MARKS = 600;

/** Quoted stretches, their marks included. Apostrophes inside words open and close nothing. */
export function quotations(text: string): Span[] {
	const spans: Span[] = [];
	let last = 0;
	const unclosedUntil = new Map<string, number>();
	for (const { 0: mark, index } of text.matchAll(/["“„«‘']|,,/g)) {
		const closing = CLOSING[mark];
		if (index < last || closing === undefined || !isOpening(text, index, mark)) continue;
		const end =
			mark === ',,'
				? findTyped(text, index, closing, unclosedUntil)
				: findClosing(text, index, closing, unclosedUntil);
		if (end === undefined) continue;
		spans.push({ start: index, end });
		last = end;
	}
	return spans;
}

function isOpening(text: string, at: number, mark: string): boolean {
	const next = text.charAt(at + mark.length);
	const isAtEdge = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
	return (
		isAtEdge &&
		next !== '' &&
		!/\s/.test(next) &&
		!/^['‘’](?:[stn](?!\p{L})|\d)/u.test(text.slice(at, at + 3))
	);
}

/** Where a closing mark ends. `unclosedUntil` keeps how far was looked in vain, so that no stretch is searched twice. */
function findClosing(
	text: string,
	from: number,
	closing: string,
	unclosedUntil: Map<string, number>,
): number | undefined {
	const longest = closing.includes('’') ? LONGEST_IN_SINGLE_MARKS : LONGEST;
	const stop = Math.min(text.length, from + longest);
	for (let at = Math.max(from + 2, unclosedUntil.get(closing) ?? 0); at < stop; at += 1) {
		if (closing.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at + 1;
	}
	unclosedUntil.set(closing, stop);
	return undefined;
}

/** Where a closing mark of two characters ends; `unclosedUntil` as above. */
function findTyped(
	text: string,
	from: number,
	closing: string,
	unclosedUntil: Map<string, number>,
): number | undefined {
	if (unclosedUntil.has(closing)) return undefined;
	const at = text.indexOf(closing, from + 3);
	if (at === -1) unclosedUntil.set(closing, text.length);
	return at === -1 || at - from > LONGEST ? undefined : at + closing.length;
}
