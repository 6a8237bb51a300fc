import { expect, test } from 'vitest';
import { currentRulebook } from '../../scripts/current-rulebook.ts';
import { createChecker } from '../../src/checker/index.ts';

const rulebook = await currentRulebook();

/** What the rule on internal matters marks where the settings call these terms confidential. */
function marked(text: string, extraTerms: readonly string[]): string[] {
	const checker = createChecker(rulebook, { organisationName: 'KempenKind', extraTerms });
	return checker
		.check({ text })
		.filter(({ rule }) => rule === 'confidential-internal')
		.map(({ start, end }) => text.slice(start, end));
}

test('a word that the settings call confidential is found as an internal matter', () => {
	expect(marked('Vandaag weer hard gewerkt aan Zonnewende.', ['Zonnewende'])).toEqual(['Zonnewende']);
});

test('so is a term of several words', () => {
	expect(marked('Alles over project blauwe kei, binnenkort.', ['Project Blauwe Kei'])).toEqual([
		'project blauwe kei',
	]);
});

test('without the setting it is a word like any other', () => {
	expect(marked('Vandaag weer hard gewerkt aan Zonnewende.', [])).toEqual([]);
});
