import { describe, expect, test } from 'vitest';
import { chooseDisclaimer } from '../../src/composer/disclaimer.ts';
import { defaultSettings } from '../../src/settings/schema.ts';

const LONG =
	'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.';
const SHORT = 'Op persoonlijke titel.';
const settings = defaultSettings();

const post = (limit?: number) => ({
	kind: 'post' as const,
	spaceLeft: (text: string) => (limit === undefined ? undefined : limit - text.length),
});

describe('the disclaimer', () => {
	test('is the long sentence where the site sets no limit', () => {
		expect(chooseDisclaimer('personal', 'Mooi onderwijs.', post(), settings)?.sentence).toBe(LONG);
	});

	test('is the long sentence as long as it just fits, the line feed counted', () => {
		const text = 'Mooi onderwijs.';
		const needed = text.length + 1 + LONG.length;
		expect(chooseDisclaimer('personal', text, post(needed), settings)?.sentence).toBe(LONG);
		expect(chooseDisclaimer('personal', text, post(needed - 1), settings)?.sentence).toBe(SHORT);
	});

	test('is none when even the short one does not fit', () => {
		expect(chooseDisclaimer('personal', 'a'.repeat(270), post(280), settings)).toBeNull();
		expect(chooseDisclaimer('organisation', 'a'.repeat(270), post(280), settings)).toBeNull();
	});

	test('starts a new line in a post and goes on in the same line in a reply', () => {
		const text = 'Mooi onderwijs.';
		expect(chooseDisclaimer('organisation', text, post(), settings)?.insertion).toBe(
			'\nIk schrijf dit namens KempenKind.',
		);
		expect(chooseDisclaimer('organisation', text, { ...post(), kind: 'reply' }, settings)?.insertion).toBe(
			' Ik schrijf dit namens KempenKind.',
		);
	});

	test.each(['Mooi onderwijs. ', 'Mooi onderwijs.\n', ''])('needs nothing before it after %j', (text) => {
		expect(chooseDisclaimer('personal', text, post(), settings)?.insertion).toBe(LONG);
	});

	test('is not put in twice, in neither of its lengths', () => {
		expect(chooseDisclaimer('personal', `Zo. ${LONG}`, post(), settings)?.insertion).toBe('');
		expect(chooseDisclaimer('personal', `Zo. ${SHORT}`, post(), settings)?.insertion).toBe('');
	});

	test('names the organisation and the school of the settings', () => {
		const own = {
			...settings,
			organisationName: 'Stichting Roos',
			schoolNames: ['De Klimboom'],
			disclaimerOrganisation: 'Namens {school} ({organisatie}).',
		};
		expect(chooseDisclaimer('organisation', '', post(), own)?.sentence).toBe(
			'Namens De Klimboom (Stichting Roos).',
		);
	});
});
