import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/checker/language/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a draft is cut into sentences', () => {
	test.each([
		['Dat is klaar. Nu dit! En dit? Ja…', ['Dat is klaar.', 'Nu dit!', 'En dit?', 'Ja…']],
		['Neem o.a. lijm mee, bijv. een stift.', ['Neem o.a. lijm mee, bijv. een stift.']],
		['Vraag dhr. Jansen of mevr. Smit.', ['Vraag dhr. Jansen of mevr. Smit.']],
		['Eerste regel\nTweede regel\r\n\r\nDerde', ['Eerste regel', 'Tweede regel', 'Derde']],
		['geen hoofdletters. ook hier niet', ['geen hoofdletters.', 'ook hier niet']],
		['Hij zei: “Kom maar.” Toen ging hij.', ['Hij zei: “Kom maar.”', 'Toen ging hij.']],
		['Op 3. mei om 10.30 uur', ['Op 3. mei om 10.30 uur']],
		['Leuk! 😂🎉 Morgen weer.', ['Leuk! 😂🎉', 'Morgen weer.']],
		['   ', []],
	])('%j', (text, sentences) => {
		expect(cut(text)).toEqual(sentences);
	});

	test('a text without any full stop is cut at spaces, so that no sentence grows without end', () => {
		const sentences = cut('woord '.repeat(1000));
		expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(361);
		expect(sentences.join(' ').match(/woord/g)).toHaveLength(1000);
	});

	test('a cut never falls within an emoji', () => {
		for (const sentence of cut('😀'.repeat(500))) expect(sentence).toMatch(/^\p{Extended_Pictographic}+$/u);
	});
});
