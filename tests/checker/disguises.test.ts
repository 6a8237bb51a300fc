import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../scripts/current-rulebook.ts';
import { createChecker } from '../../src/checker/index.ts';

const checker = createChecker(await currentRulebook());
const swearWords = (text: string) =>
	checker
		.check({ text })
		.filter(({ rule }) => rule === 'profanity')
		.map(({ start, end }) => text.slice(start, end));

describe('a disguised swear word is found, at its exact place', () => {
	test.each([
		['stretched', 'Wat een kuuuuutdag zeg', 'kuuuuutdag'],
		['in leetspeak', 'echt sh1t dit', 'sh1t'],
		['with a star', 'wat een kl*tedag', 'kl*tedag'],
		['with several stars', 'oh f**k nee', 'f**k'],
		['spread by spaces', 'dit is f u c k irritant', 'f u c k'],
		['spread by dots', 'dit is f.u.c.k irritant', 'f.u.c.k'],
		['spread by hyphens', 'dit is k-u-t hoor', 'k-u-t'],
		['with Cyrillic letters', 'dat is kуt', 'kуt'],
		['with accents', 'dat is kùt', 'kùt'],
		['with zero-width characters', 'dat is k\u200bu\u200bt', 'k\u200bu\u200bt'],
		['in full-width letters', 'dat is ｋｕｔ', 'ｋｕｔ'],
		['in capitals', 'DAT IS KUT', 'KUT'],
		['after an emoji', '😡😡 godverdomme', 'godverdomme'],
		['in a hashtag', 'fijn weer #kutweer', 'kutweer'],
	])('%s', (_, text, word) => {
		expect(swearWords(text)).toEqual([word]);
	});
});

describe('innocent words that share letters with swear words stay quiet', () => {
	test.each([
		'naar de kermis, ook UT op de kaart',
		'a b c d e leren in groep 3',
		'w8 ff, tot 5 uur',
		'een klassiek concert in Kutno',
		'hoera, de catering was lekker',
		'd.w.z. o.a. m.b.t. de k.v.k.',
		'3 + 5 * 2 = 13',
	])('%s', (text) => {
		expect(swearWords(text)).toEqual([]);
	});
});
