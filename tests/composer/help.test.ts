import { describe, expect, test } from 'vitest';
import { disclaimerOffers, sameFinding } from '../../src/composer/help.ts';
import { translator } from '../../src/settings/messages.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import type { Surface } from '../../src/sites/surface.ts';
import { findingOn } from './findings.ts';

const surface = { kind: 'post', spaceLeft: () => undefined } as unknown as Surface;

describe('the disclaimers that the card offers', () => {
	test('are the personal one and that of the organisation, for staff without a remark', () => {
		const offers = disclaimerOffers('Mooi onderwijs.', surface, defaultSettings('staff'), translator('nl'));
		expect(offers.map(({ which, note }) => [which, note])).toEqual([
			['personal', undefined],
			['organisation', undefined],
		]);
	});

	test('put the organisation first for a leader, and say that a personal title takes no responsibility away', () => {
		const offers = disclaimerOffers('Mooi onderwijs.', surface, defaultSettings('leader'), translator('nl'));
		expect(offers.map(({ which }) => which)).toEqual(['organisation', 'personal']);
		expect(offers[0]?.note).toBeUndefined();
		expect(offers[1]?.note).toContain('neemt je verantwoordelijkheid niet weg');
		expect(offers[1]?.note).toContain('KempenKind');
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
