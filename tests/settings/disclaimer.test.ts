import { describe, expect, it } from 'vitest';
import { defaultSettings, disclaimerText } from '../../src/settings/index.ts';

const settings = { ...defaultSettings(), schoolNames: ['De Regenboog', 'Sint Jan'] };

describe('a disclaimer', () => {
	it('names the organisation', () => {
		expect(disclaimerText('personal', settings)).toBe(
			'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.',
		);
		expect(disclaimerText('organisation', { ...settings, organisationName: 'Stichting $&' })).toBe(
			'Ik schrijf dit namens Stichting $&.',
		);
	});

	it('is short where a site leaves little room', () => {
		expect(disclaimerText('personalShort', settings)).toBe('Op persoonlijke titel.');
	});

	it('names the first school, the school that is given, or the organisation where no school is known', () => {
		const own = { ...settings, disclaimerOrganisation: 'Namens {school} ({organisatie}). ' };
		expect(disclaimerText('organisation', own)).toBe('Namens De Regenboog (KempenKind).');
		expect(disclaimerText('organisation', own, 'Sint Jan')).toBe('Namens Sint Jan (KempenKind).');
		expect(disclaimerText('organisation', { ...own, schoolNames: [] })).toBe(
			'Namens KempenKind (KempenKind).',
		);
	});

	it('leaves other names in braces as they are', () => {
		expect(disclaimerText('personal', { ...settings, disclaimerPersonal: 'Ik {naam} {constructor}' })).toBe(
			'Ik {naam} {constructor}',
		);
	});
});
