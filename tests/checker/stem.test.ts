import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/checker/rulebook/stem.ts';

describe('the stem of a word', () => {
	test.each([
		['lachen', 'lacht', 'gelachen', 'lachend'],
		['uitlachen', 'uitgelachen'],
		['bedreigen', 'bedreigde', 'bedreigd', 'bedreigt'],
		['leven', 'leef', 'leefde'],
		['deur', 'deuren', 'deurtje', 'deurtjes'],
		['boom', 'bomen', 'boompje'],
		['dreigementen', 'dreigement'],
	])('is the same for the forms of %s', (...forms) => {
		expect(new Set(forms.map(stemOf)).size).toBe(1);
	});

	test.each([
		['leraar', 'leerling'],
		['mooi', 'moord'],
		['school', 'schelden'],
	])('tells %s from %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});
});
