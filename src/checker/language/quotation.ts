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
};

/** Longest quotation in UTF-16 units; a mark that is not closed by then opens nothing. Single marks are often apostrophes. */
const LONGEST = 3000;
const LONGEST_IN_SINGLE_MARKS = 600;

/** Quoted stretches, their marks included. Apostrophes inside words open and close nothing. */
export function quotations(text: string): Span[] {
	const spans: Span[] = [];
	let last = 0;
	const unclosedUntil = new Map<string, number>();
	for (const { index } of text.matchAll(/["“„«‘']/g)) {
		const closing = CLOSING[text.charAt(index)];
		if (index < last || closing === undefined || !isOpening(text, index)) continue;
		const end = findClosing(text, index, closing, unclosedUntil);
		if (end === undefined) continue;
		spans.push({ start: index, end });
		last = end;
	}
	return spans;
}

function isOpening(text: string, at: number): boolean {
	const next = text.charAt(at + 1);
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
