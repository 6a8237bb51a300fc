import type { Finding } from '../checker/index.ts';
import type { Mark } from '../editors/editor.ts';

/** The findings that have words to point at; a mark's id is the place of its finding in the list. */
export function marksOf(findings: readonly Finding[]): Mark[] {
	return findings.flatMap(({ start, end, level }, index) =>
		level === 'good' || start === end ? [] : [{ id: String(index), start, end, level }],
	);
}

function commonPrefix(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let length = 0;
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
	return length;
}

function commonSuffix(a: string, b: string, most: number): number {
	let length = 0;
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
		length += 1;
	return length;
}

/**
 * Takes marks along through an edit, until the checker has looked again: before it they stay, after it they move, around
 * it they stretch. A mark of which an edge was typed over goes.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
	if (before === after) return marks;
	const from = commonPrefix(before, after);
	const kept = commonSuffix(before, after, Math.min(before.length, after.length) - from);
	const to = before.length - kept;
	const shift = after.length - before.length;
	return marks.flatMap((mark) => {
		if (mark.end <= from) return [mark];
		if (mark.start >= to) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
		const isAround = mark.start < from && to < mark.end;
		return isAround ? [{ ...mark, end: mark.end + shift }] : [];
	});
}
