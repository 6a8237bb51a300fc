import { describe, expect, test } from 'vitest';
import { isNegated } from '../../src/checker/language/negation.ts';
import { quotations } from '../../src/checker/language/quotation.ts';
import { tokenize } from '../../src/checker/language/tokens.ts';

/** Whether the word is denied in the sentence. */
function denies(sentence: string, word: string): boolean {
	const tokens = tokenize(sentence);
	const at = tokens.findIndex(({ normal }) => normal === word);
	return isNegated(tokens, at, at + 1);
}

describe('a word is denied', () => {
	test.each([
		['Hij is geen idioot', 'idioot'],
		['Dat is helemaal niet dom', 'dom'],
		['Wij dreigen nooit', 'dreigen'],
		['Je moet nooit iemand dreigen', 'dreigen'],
		['Zonder diagnose gaat het ook', 'diagnose'],
		['Ik lieg niet', 'lieg'],
		['Dat zeg ik natuurlijk niet', 'zeg'],
	])('%s: %s', (sentence, word) => {
		expect(denies(sentence, word)).toBe(true);
	});

	test.each([
		['Hij kan het niet, wat een idioot', 'idioot'],
		['Niet alleen dom maar ook lui', 'dom'],
		['Ik ga niet omdat het dom is', 'dom'],
		['Wat een idioot', 'idioot'],
		['Dit is niet normaal dom', 'dom'],
		['Dat kind spoort niet', 'kind'],
	])('but not in: %s: %s', (sentence, word) => {
		expect(denies(sentence, word)).toBe(false);
	});
});

describe('quoted stretches', () => {
	test.each([
		['Iemand riep "kutjuf" naar mij', ['"kutjuf"']],
		['Iemand riep “kutjuf” naar mij', ['“kutjuf”']],
		['Zij zei „dat kan niet” en ging', ['„dat kan niet”']],
		['Hij noemde haar ‘dom’.', ['‘dom’']],
		["Hij noemde haar 'dom'.", ["'dom'"]],
		["'s avonds is 't stil in de foto's", []],
		['Een maat van 24" past', []],
		['Zij zei "kom maar', []],
		["Iemand riep ,,kutjuf'' naar mij", [",,kutjuf''"]],
		['Zij zei ,,kom maar', []],
		['Wacht,, ik kom', []],
		['„Eén.” En “twee”', ['„Eén.”', '“twee”']],
	])('%s', (text, quoted) => {
		expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
	});
});
