import { describe, expect, test } from 'vitest';
import { borrowedStretches } from '../../src/checker/detectors/borrowed.ts';
import { quotations } from '../../src/checker/language/quotation.ts';

const stretchesOf = (text: string) =>
	borrowedStretches(text, quotations(text)).map(({ sense, start, end }) => [sense, text.slice(start, end)]);
const words = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`).join(' ');

describe('what somebody else probably wrote', () => {
	test('is a quotation of more than fifty words, its marks included', () => {
		const quote = `“${words(51)}”`;
		expect(stretchesOf(`Lees dit: ${quote} Mooi.`)).toEqual([['long-quotation', quote]]);
		expect(stretchesOf(`Lees dit: “${words(50)}” Mooi.`)).toEqual([]);
	});

	test('is a quotation over several sentences', () => {
		const quote = `"${words(30)}. ${words(30)}."`;
		expect(stretchesOf(quote)).toEqual([['long-quotation', quote]]);
	});

	test('is verse: four short lines with two rhymes, also with slashes between them', () => {
		const lines = [
			'de regen op het dak',
			'een jas met lege zakken',
			'een vogel op een tak',
			'wie zal de bladeren pakken',
		];
		expect(stretchesOf(`Kijk!\n\n${lines.join('\n')}`).map(([sense]) => sense)).toEqual(['verse']);
		expect(stretchesOf(lines.join(' / ')).map(([sense]) => sense)).toEqual(['verse']);
	});

	test('is no rhyme when the same word comes back', () => {
		const text = 'wij gaan naar huis\nzij gaan naar huis\njij bent al thuis of zo\nen ik kom straks';
		expect(stretchesOf(text).map(([sense]) => sense)).toEqual(['short-lines']);
	});

	test('is no list with times, bullets or labels', () => {
		expect(stretchesOf('- brood en kaas\n- melk en thee\n- appels en peren\n- soep en brood')).toEqual([]);
		expect(stretchesOf('om 9.00 de start\nom 9.30 de quiz\nom 10.00 pauze\nom 11.00 het einde')).toEqual([]);
	});
});

test('a mark that is never closed opens no quotation, however many there are', () => {
	expect(quotations(`${'“a '.repeat(2000)}einde`)).toEqual([]);
});
