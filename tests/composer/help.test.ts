import { describe, expect, test } from 'vitest';
import { disclaimerOffers, sameFinding } from '../../src/composer/help.ts';
import { translator } from '../../src/settings/messages.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import type { Surface } from '../../src/sites/surface.ts';
import { findingOn } from './findings.ts';

const surface = { kind: 'post', spaceLeft: () => undefined } as unknown as Surface;

describe('the disclaimers that the card offers', () => {
	test('are without a remark for staff', () => {
		const offers = disclaimerOffers('Mooi onderwijs.', surface, defaultSettings('staff'), translator('nl'));
		expect(offers.map(({ kind, note }) => [kind, note])).toEqual([
			['personal', undefined],
			['personalShort', undefined],
			['organisation', undefined],
		]);
	});

	test('put the organisation first for a leader, and say that a personal title takes no responsibility away', () => {
		const offers = disclaimerOffers('Mooi onderwijs.', surface, defaultSettings('leader'), translator('nl'));
		expect(offers.map(({ kind }) => kind)).toEqual(['organisation', 'personal', 'personalShort']);
		expect(offers[0]?.note).toBeUndefined();
		expect(offers[1]?.note).toContain('neemt je verantwoordelijkheid niet weg');
		expect(offers[1]?.note).toContain('KempenKind');
	});

	test('know which of them stands in the draft', () => {
		const text = 'Mooi onderwijs. Op persoonlijke titel.';
		const offers = disclaimerOffers(text, surface, defaultSettings('staff'), translator('nl'));
		expect(offers.filter(({ isThere }) => isThere).map(({ kind }) => kind)).toEqual(['personalShort']);
	});
});

describe('a finding is found back after a new check', () => {
	const before = 'Bah, bah.';
	test('by rule and words, the nearest of several', () => {
		const after = 'Zeg, bah, bah.';
		const first = findingOn(after, 'bah');
		const second = { ...first, start: 10, end: 13 };
		const earlier = { ...findingOn(before, 'bah'), start: 5, end: 8 };
		expect(sameFinding(earlier, before, [first, second], after)).toBe(0);
		expect(sameFinding({ ...earlier, start: 9, end: 12 }, 'Bah, oh, bah.', [first, second], after)).toBe(1);
	});

	test('or not at all, when its words or its rule are gone', () => {
		const earlier = findingOn(before, 'bah');
		expect(sameFinding(earlier, before, [findingOn(before, 'bah', 'insult')], before)).toBeNull();
		expect(sameFinding(earlier, before, [], 'Ach.')).toBeNull();
	});
});
