import { describe, expect, it } from 'vitest';
import { comparable, isAlreadyThere } from '../../src/editors/text.ts';

const DISCLAIMER = 'Op persoonlijke titel.';

describe('two texts that a reader cannot tell apart', () => {
	it('compare as equal in spite of hard spaces, placeholders and line ends', () => {
		expect(comparable('een\u00A0woord\r\n\u200Ben\uFEFF nog een')).toBe('een woord\nen nog een');
	});

	it('keep the joiner of an emoji', () => {
		expect(comparable('👩‍👧')).toBe('👩‍👧');
	});
});

describe('a text that is there already', () => {
	it('is the same stretch', () => {
		expect(isAlreadyThere('Wat een dag', 4, 7, 'een')).toBe(true);
		expect(isAlreadyThere('Wat een dag', 4, 7, 'de')).toBe(false);
	});

	it.each([
		['at the end, with the caret after it', `Fijne dag!\n${DISCLAIMER}`, 33],
		['at the end, with the caret before it', `Fijne dag!\n${DISCLAIMER}`, 10],
		['with a white end', `Fijne dag!\n${DISCLAIMER} \n`, 35],
	])('stands beside the place: %s', (_, before, place) => {
		expect(isAlreadyThere(before, place, place, `\n${DISCLAIMER}`)).toBe(true);
	});

	it('does not stand elsewhere in the text', () => {
		const before = `${DISCLAIMER}\nFijne dag!`;
		expect(isAlreadyThere(before, before.length, before.length, `\n${DISCLAIMER}`)).toBe(false);
	});

	it('is never white space alone', () => {
		expect(isAlreadyThere('Fijne dag! ', 11, 11, '\n')).toBe(false);
	});
});
