import { describe, expect, test } from 'vitest';
import { disclaimerChange, disclaimerKinds, disclaimerRemoval } from '../../src/composer/disclaimer.ts';
import { defaultSettings } from '../../src/settings/schema.ts';

const LONG =
	'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.';
const SHORT = 'Op persoonlijke titel.';
const NAMENS = 'Ik schrijf dit namens KempenKind.';
const TEXT = 'Mooi onderwijs.';
const settings = defaultSettings();

const post = (limit?: number) => ({
	kind: 'post' as const,
	spaceLeft: (text: string) => (limit === undefined ? undefined : limit - text.length),
});

/** The text as it is after the change. */
function changed(text: string, change: { start: number; end: number; text?: string } | null): string | null {
	return change && text.slice(0, change.start) + (change.text ?? '') + text.slice(change.end);
}

describe('the disclaimers that can be chosen', () => {
	test('are all three where there is room, for a leader that of the organisation first', () => {
		expect(disclaimerKinds(TEXT, post(), settings)).toEqual(['personal', 'personalShort', 'organisation']);
		expect(disclaimerKinds(TEXT, post(), defaultSettings('leader'))[0]).toBe('organisation');
	});

	test('leave the long one out as soon as it no longer fits, the line feed counted', () => {
		const needed = TEXT.length + 1 + LONG.length;
		expect(disclaimerKinds(TEXT, post(needed), settings)[0]).toBe('personal');
		expect(disclaimerKinds(TEXT, post(needed - 1), settings)).toEqual(['personalShort', 'organisation']);
	});

	test('have no sentence when even the short one does not fit', () => {
		const full = 'a'.repeat(270);
		expect(disclaimerKinds(full, post(280), settings)).toEqual(['personal', 'organisation']);
		expect(disclaimerChange('personal', full, post(280), settings)).toBeNull();
		expect(disclaimerChange('organisation', full, post(280), settings)).toBeNull();
	});
});

describe('a disclaimer', () => {
	test('starts a new line in a post and goes on in the same line in a reply', () => {
		expect(changed(TEXT, disclaimerChange('organisation', TEXT, post(), settings))).toBe(
			`${TEXT}\n${NAMENS}`,
		);
		const reply = { ...post(), kind: 'reply' as const };
		expect(changed(TEXT, disclaimerChange('organisation', TEXT, reply, settings))).toBe(`${TEXT} ${NAMENS}`);
	});

	test.each(['Mooi onderwijs. ', 'Mooi onderwijs.\n', ''])('needs nothing before it after %j', (text) => {
		expect(disclaimerChange('personal', text, post(), settings)?.text).toBe(LONG);
	});

	test('is not put in twice', () => {
		expect(disclaimerChange('personal', `Zo. ${LONG}`, post(), settings)?.text).toBe('');
		expect(disclaimerChange('personalShort', `Zo. ${SHORT}`, post(), settings)?.text).toBe('');
	});

	test.each([
		[`Zo.\n${LONG}`, 'personalShort', `Zo.\n${SHORT}`],
		[`Zo.\n${SHORT}`, 'organisation', `Zo.\n${NAMENS}`],
		[`Zo. ${NAMENS} Dag!`, 'personalShort', `Zo. ${SHORT} Dag!`],
		['Zo. Ik spreek hier op eigen titel.', 'organisation', `Zo. ${NAMENS}`],
	] as const)('takes the place of the one that is there: %j with %s', (text, kind, after) => {
		expect(changed(text, disclaimerChange(kind, text, post(), settings))).toBe(after);
	});

	test.each([
		[`Zo.\n${LONG}`, 'Zo.\n'],
		[`Zo. ${LONG}`, 'Zo.'],
		[`Zo. ${SHORT} Dag!`, 'Zo. Dag!'],
		[`${SHORT}\nDag!`, 'Dag!'],
		[SHORT, ''],
	])('goes with the space that set it apart, and leaves a line break: %j', (text, after) => {
		expect(changed(text, disclaimerRemoval(text, settings))).toBe(after);
	});

	test('names the organisation and the school of the settings', () => {
		const own = {
			...settings,
			organisationName: 'Stichting Roos',
			schoolNames: ['De Klimboom'],
			disclaimerOrganisation: 'Namens {school} ({organisatie}).',
		};
		expect(disclaimerChange('organisation', '', post(), own)?.sentence).toBe(
			'Namens De Klimboom (Stichting Roos).',
		);
	});
});
