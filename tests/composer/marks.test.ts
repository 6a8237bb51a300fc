import { describe, expect, test } from 'vitest';
import { carryMarks, marksOf } from '../../src/composer/marks.ts';
import { findingOn } from './findings.ts';

const BEFORE = 'Wat een kutdag was dit.';
const marks = marksOf([findingOn(BEFORE, 'kutdag')]);

/** The words that the marks lie on after an edit. */
const wordsAfter = (after: string) =>
	carryMarks(marks, BEFORE, after).map(({ start, end }) => after.slice(start, end));

describe('marks', () => {
	test('have the place of their finding as id, and skip compliments and what concerns the whole draft', () => {
		const findings = [
			findingOn(BEFORE, '', 'capacity-unclear', 'tip'),
			findingOn(BEFORE, 'dit', 'knowledge-sharing', 'good'),
			findingOn(BEFORE, 'kutdag'),
		];
		expect(marksOf(findings)).toEqual([{ id: '2', start: 8, end: 14, level: 'caution' }]);
	});

	test.each([
		['typed behind them', 'Wat een kutdag was dit. Bah', ['kutdag']],
		['typed before them', 'Zeg, wat een kutdag was dit.', ['kutdag']],
		['typed within them', 'Wat een kutherfstdag was dit.', ['kutherfstdag']],
		['removed before them', 'een kutdag was dit.', ['kutdag']],
		['removed within them', 'Wat een kudag was dit.', ['kudag']],
		['typed right behind them', 'Wat een kutdagje was dit.', ['kutdag']],
	])('stay at their words when something is %s', (_what, after, words) => {
		expect(wordsAfter(after)).toEqual(words);
	});

	test.each([
		['their words go', 'Wat een  was dit.'],
		['an edge is typed over', 'Wat een mooie dag was dit.'],
		['the text goes', ''],
	])('go when %s', (_what, after) => {
		expect(wordsAfter(after)).toEqual([]);
	});
});
