import { describe, expect, test } from 'vitest';
import { createAnnouncer, highestLevel } from '../../src/composer/announcer.ts';
import { findingOn } from './findings.ts';

const TEXT = 'Wat een kutdag met Daan.';
const swearing = findingOn(TEXT, 'kutdag');
const pupil = findingOn(TEXT, 'Daan', 'confidential-pupil', 'stop');

describe('a screen reader is told', () => {
	test('of a point once, not at every pause', () => {
		const isNews = createAnnouncer();
		expect([[], [swearing], [swearing], [swearing]].map(isNews)).toEqual([false, true, false, false]);
	});

	test('when there are more points, or graver ones', () => {
		const isNews = createAnnouncer();
		expect([[swearing], [swearing, pupil]].map(isNews)).toEqual([true, true]);
		expect(isNews([pupil])).toBe(false);
		const other = createAnnouncer();
		expect([[swearing], [pupil]].map(other)).toEqual([true, true]);
	});

	test('again when a point comes back after it was solved', () => {
		const isNews = createAnnouncer();
		expect([[swearing], [], [swearing]].map(isNews)).toEqual([true, false, true]);
	});
});

test('the highest level counts, and a compliment is no level to show', () => {
	expect(highestLevel([swearing, pupil])).toBe('stop');
	expect(highestLevel([findingOn(TEXT, 'met', 'knowledge-sharing', 'good')])).toBeUndefined();
});
