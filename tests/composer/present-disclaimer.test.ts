import { describe, expect, test } from 'vitest';
import { findDisclaimer } from '../../src/composer/present-disclaimer.ts';
import { defaultSettings } from '../../src/settings/schema.ts';

const settings = { ...defaultSettings(), schoolNames: ['De Klimboom'] };
const LONG =
	'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.';

describe('a disclaimer in a draft is recognised', () => {
	test.each([
		[`Mooi.\n${LONG}`, 'personal', LONG],
		['Mooi. op persoonlijke\u00a0titel.', 'personal', 'op persoonlijke\u00a0titel.'],
		['Mooi. (Op persoonlijke titel)', 'personal', '(Op persoonlijke titel)'],
		['Dit schrijf ik geheel op eigen titel. Mooi!', 'personal', 'Dit schrijf ik geheel op eigen titel.'],
		['Mooi! Ik schrijf dit namens KempenKind.', 'organisation', 'Ik schrijf dit namens KempenKind.'],
		['Mooi!\nNamens De Klimboom', 'organisation', 'Namens De Klimboom'],
	] as const)('in %j', (text, which, sentence) => {
		const found = findDisclaimer(text, settings);
		expect(found).toMatchObject({ which, sentence });
		expect(text.slice(found?.start, found?.end)).toBe(sentence);
	});

	test.each([
		'Namens KempenKind wens ik iedereen een fijne vakantie.',
		'Op persoonlijke titel ben ik naar de staking geweest.',
		'Is dat op persoonlijke titel of namens de school?',
		'Zij sprak namens De Klimboom.',
		'',
	])('and not in %j', (text) => {
		expect(findDisclaimer(text, settings)).toBeNull();
	});
});
