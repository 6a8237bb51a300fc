import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/checker/language/tokens.ts';

const normals = (text: string) => tokenize(text).map(({ normal }) => normal);

describe('a sentence is cut into words', () => {
	test.each([
		['foto’s van zo’n mooie dag', ["foto's", 'van', "zo'n", 'mooie', 'dag']],
		["'s avonds 't is fris", ["'s", 'avonds', "'t", 'is', 'fris']],
		['3,5 ton en 12.000 euro om 09:00', ['3,5', 'ton', 'en', '12.000', 'euro', 'om', '09:00']],
		['zijn ADHD-diagnose', ['zijn', 'adhd', 'diagnose']],
		['zakenman/zakenvrouw', ['zakenman', 'zakenvrouw']],
		['groep8 en klas3', ['groep', '8', 'en', 'klas', '3']],
		['#OpPersoonlijkeTitel #onderwijs', ['op', 'persoonlijke', 'titel', 'onderwijs']],
		['Één idee, één één-tweetje', ['een', 'idee', 'een', 'een', 'tweetje']],
		['klas.Daan heeft', ['klas', 'daan', 'heeft']],
		['‘k*t’ zei ze', ['k*t', 'zei', 'ze']],
	])('%s', (text, words) => {
		expect(normals(text)).toEqual(words);
	});

	test('addresses, links and mentions stay whole and are told apart', () => {
		const tokens = tokenize('mail jan@school.nl, kijk op https://x.com/a?b=c. of vraag @juf_anna');
		expect(tokens.filter(({ kind }) => kind !== 'word').map(({ kind, text }) => [kind, text])).toEqual([
			['email', 'jan@school.nl'],
			['link', 'https://x.com/a?b=c'],
			['mention', '@juf_anna'],
		]);
	});

	test('invisible characters and look-alikes do not change a word, and the range covers the source', () => {
		const text = 'een k\u200bu\u00adt dag en een кут';
		const words = tokenize(text);
		expect(words.map(({ normal }) => normal)).toEqual(['een', 'kut', 'dag', 'en', 'een', 'kut']);
		expect(words.map(({ start, end }) => text.slice(start, end))[1]).toBe('k\u200bu\u00adt');
	});
});
