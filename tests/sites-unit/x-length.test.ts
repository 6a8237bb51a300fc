import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xLength } from '../../src/sites/x-length.ts';

describe('the length of a text on X', () => {
	it.each([
		['', 0, 'nothing'],
		['Fijn weekend!', 13, 'Latin letters weigh one'],
		['één café', 8, 'accents come with their letter'],
		['e\u0301e\u0301n', 3, 'also when they are characters of their own'],
		['‘zo’ … – “dan”', 15, 'curly quotes and dashes weigh one, the ellipsis two'],
		['日本', 4, 'other scripts weigh two'],
		['😀', 2, 'an emoji weighs two'],
		['👩‍👩‍👧‍👦', 2, 'a whole family as well'],
		['👍🏽', 2, 'and one with a skin tone'],
		['🇳🇱', 2, 'and a flag'],
		['❤️', 2, 'and a sign that is an emoji by choice'],
		['1️⃣', 2, 'and a keycap'],
		['© 5*', 4, 'a sign that may be an emoji but is none here'],
		['a\nb', 3, 'a line feed weighs one'],
		['https://kempenkind.nl/nieuws/een-heel-lang-bericht-over-de-moestuin', 23, 'a link weighs 23'],
		['zie https://kempenkind.nl.', 28, 'the full stop after a link is no part of it'],
		['kempenkind.nl', 23, 'a bare domain is a link'],
		['mail els@kempenkind.nl', 22, 'a mail address is none'],
		['http://a.nl en https://b.be/c?d=e', 50, 'each link counts'],
	])('%j weighs %i: %s', (text, weight) => {
		expect(xLength(text)).toBe(weight);
	});

	it('adds up over words of plain Latin letters', () => {
		const word = fc.stringMatching(/^[a-z]{1,12}$/u);
		fc.assert(
			fc.property(word, word, (one, other) => {
				expect(xLength(`${one} ${other}`)).toBe(xLength(one) + 1 + xLength(other));
			}),
		);
	});

	it('never weighs less than nothing or more than twice the UTF-16 units, links apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				fc.pre(!text.includes('.') && !text.includes('://'));
				expect(xLength(text)).toBeGreaterThanOrEqual(0);
				expect(xLength(text)).toBeLessThanOrEqual(2 * text.normalize('NFC').length);
			}),
		);
	});
});
