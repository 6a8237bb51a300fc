import type { Finding } from '../checker/index.ts';
import type { Mark } from '../editors/editor.ts';
import { commonEnds } from '../editors/text.ts';

/** The findings that have words to point at; a mark's id is the place of its finding in the list. */
export function marksOf(findings: readonly Finding[]): Mark[] {
	return findings.flatMap(({ start, end, level }, index) =>
		level === 'good' || start === end ? [] : [{ id: String(index), start, end, level }],
	);
}

/**
 * Takes marks along through an edit, until the checker has looked again: before it they stay, after it they move, around
 * it they stretch. A mark of which an edge was typed over goes.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
	if (before === after) return marks;
	const { start: from, end: kept } = commonEnds(before, after);
	const to = before.length - kept;
	const shift = after.length - before.length;
	return marks.flatMap((mark) => {
		if (mark.end <= from) return [mark];
		if (mark.start >= to) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
		const isAround = mark.start < from && to < mark.end;
		return isAround ? [{ ...mark, end: mark.end + shift }] : [];
	});
}
