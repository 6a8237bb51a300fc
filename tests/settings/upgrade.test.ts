import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/settings/resolve.ts';
import { SETTING_KEYS } from '../../src/settings/schema.ts';

/**
 * What a user of version 0.1.0 may have in storage: each setting with a value that is no default. Never change this;
 * add a list for each version that adds a setting.
 */
const STORED_BY_0_1_0 = {
	role: 'leader',
	organisationName: 'Stichting De Zonnebloem',
	schoolNames: ['De Regenboog', 'Sint Jan'],
	publicContacts: ['0497-123456', 'info@school.example'],
	managerName: 'Anja',
	managerEmail: 'anja@school.example',
	codeUrl: 'https://school.example/code',
	reportingUrl: 'https://school.example/melden',
	measuresUrl: 'https://school.example/maatregelen',
	confidentialAdviser: 'Bea, 0497-654321',
	disclaimerPersonal: 'Dit is mijn eigen mening.',
	disclaimerPersonalShort: 'Eigen mening.',
	disclaimerOrganisation: 'Namens {school}.',
	disclaimerInProfile: true,
	pauseBeforePublishing: 'off',
	disabledRules: ['informal-language'],
	disabledSites: ['youtube'],
	extraTerms: ['Project Zon'],
	language: 'en',
	showWelcome: false,
} as const;

describe('after an upgrade', () => {
	it('every setting of version 0.1.0 still holds, the user’s own and the policy’s', () => {
		expect(resolveSettings(STORED_BY_0_1_0, {})).toMatchObject({ settings: STORED_BY_0_1_0, problems: [] });
		const { settings, managedKeys, problems } = resolveSettings({}, STORED_BY_0_1_0);
		expect(settings).toMatchObject(STORED_BY_0_1_0);
		expect([...managedKeys]).toEqual(expect.arrayContaining(Object.keys(STORED_BY_0_1_0)));
		expect(problems).toEqual([]);
	});

	it('a setting that came later has its default', () => {
		const later = SETTING_KEYS.filter((key) => !Object.hasOwn(STORED_BY_0_1_0, key));
		const { settings } = resolveSettings(STORED_BY_0_1_0, {});
		for (const key of later)
			expect(settings[key]).toEqual(resolveSettings({ role: 'leader' }, {}).settings[key]);
	});
});

describe('after a downgrade', () => {
	it('what only the newer version knows is left alone and named, and costs nothing else', () => {
		const newer = { ...STORED_BY_0_1_0, role: 'volunteer', mood: 'sunny' };
		const { settings, problems } = resolveSettings(newer, { pace: 'slow', language: 'fy' });
		const { role: _role, ...rest } = STORED_BY_0_1_0;
		expect(settings).toMatchObject({ ...rest, role: 'staff' });
		expect(problems).toEqual([
			{ key: 'pace', reason: 'unknown-key', source: 'managed' },
			{ key: 'language', reason: 'wrong-value', source: 'managed' },
			{ key: 'role', reason: 'wrong-value', source: 'stored' },
			{ key: 'mood', reason: 'unknown-key', source: 'stored' },
		]);
		expect(newer).toEqual({ ...STORED_BY_0_1_0, role: 'volunteer', mood: 'sunny' });
	});
});
