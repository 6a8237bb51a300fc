import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/settings/managed-schema.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import { defaultSettings, isValid, SETTING_KEYS, type SettingKey } from '../../src/settings/schema.ts';

const WRONG: Readonly<Record<SettingKey, readonly unknown[]>> = {
	role: ['boss', '', 1, null],
	organisationName: [7, null, ['KempenKind']],
	schoolNames: ['De Regenboog', [1], {}],
	publicContacts: ['0497-123456', [null]],
	managerName: [true],
	managerEmail: [{}],
	codeUrl: ['http://kempenkind.example/code', 'javascript:alert(1)', 'code', 'https://a b'],
	reportingUrl: ['ftp://kempenkind.example', 5],
	measuresUrl: ['https://', false],
	confidentialAdviser: [0],
	disclaimerPersonal: [null],
	disclaimerPersonalShort: [[]],
	disclaimerOrganisation: [12],
	disclaimerInProfile: ['ja', 1],
	pauseBeforePublishing: ['tip', true],
	disabledRules: ['profanity', [3]],
	disabledSites: [{ x: true }],
	extraTerms: ['Project Zon'],
	language: ['de', 'NL'],
	showWelcome: ['false'],
};

describe('the settings', () => {
	it('hold the defaults of the design when nobody has chosen anything', () => {
		const { settings, managedKeys, problems } = resolveSettings({}, {});
		expect(settings).toEqual(defaultSettings());
		expect(settings.role).toBe('staff');
		expect(settings.organisationName).toBe('KempenKind');
		expect(settings.pauseBeforePublishing).toBe('stop');
		expect(settings.disclaimerPersonalShort).toBe('Op persoonlijke titel.');
		expect([...managedKeys]).toEqual([]);
		expect(problems).toEqual([]);
	});

	it.each(SETTING_KEYS)('accept the default of %s', (key) => {
		expect(isValid(key, defaultSettings()[key])).toBe(true);
	});

	it.each(SETTING_KEYS.flatMap((key) => WRONG[key].map((value) => [key, value] as const)))(
		'fall back to the default of %s when %j is stored, and say so',
		(key, value) => {
			const { settings, problems } = resolveSettings({ [key]: value }, {});
			expect(settings).toEqual(defaultSettings());
			expect(problems).toEqual([{ key, reason: 'wrong-value', source: 'stored' }]);
		},
	);

	it.each(SETTING_KEYS)('skip a wrong %s of the policy and keep the choice of the user', (key) => {
		const own = defaultSettings('leader')[key];
		const { settings, managedKeys, problems } = resolveSettings({ [key]: own }, { [key]: WRONG[key][0] });
		expect(settings[key]).toEqual(own);
		expect(managedKeys.has(key)).toBe(false);
		expect(problems).toEqual([{ key, reason: 'wrong-value', source: 'managed' }]);
	});

	it('lose no other setting by a broken one', () => {
		const { settings } = resolveSettings({ role: 'leader', schoolNames: 'one', language: 'en' }, {});
		expect(settings).toMatchObject({ role: 'leader', schoolNames: [], language: 'en' });
	});

	it('ignore a key that is no setting, and name it', () => {
		const { settings, problems } = resolveSettings({ colour: 'red', constructor: 1 }, { toString: 'x' });
		expect(settings).toEqual(defaultSettings());
		expect(problems).toEqual([
			{ key: 'toString', reason: 'unknown-key', source: 'managed' },
			{ key: 'colour', reason: 'unknown-key', source: 'stored' },
			{ key: 'constructor', reason: 'unknown-key', source: 'stored' },
		]);
	});

	it('follow the policy where it speaks, and the user elsewhere', () => {
		const { settings, managedKeys } = resolveSettings(
			{ role: 'staff', organisationName: 'Mijn stichting', language: 'en' },
			{ role: 'leader', organisationName: 'KempenKind' },
		);
		expect(settings).toMatchObject({ role: 'leader', organisationName: 'KempenKind', language: 'en' });
		expect([...managedKeys]).toEqual(['role', 'organisationName']);
	});

	it('ask a leader to pause at a caution, unless somebody chose otherwise', () => {
		expect(resolveSettings({ role: 'leader' }, {}).settings.pauseBeforePublishing).toBe('caution');
		expect(resolveSettings({}, { role: 'leader' }).settings.pauseBeforePublishing).toBe('caution');
		expect(resolveSettings({ role: 'leader' }, { role: 'staff' }).settings.pauseBeforePublishing).toBe(
			'stop',
		);
		expect(
			resolveSettings({ role: 'leader', pauseBeforePublishing: 'off' }, {}).settings.pauseBeforePublishing,
		).toBe('off');
	});
});

describe('the managed schema for Chromium', () => {
	const schema = managedSchema() as { properties: Record<string, { type?: unknown; items?: unknown }> };

	it('has every setting, and keeps to what Chromium allows', () => {
		expect(Object.keys(schema)).toEqual(['type', 'properties']);
		expect(Object.keys(schema.properties)).toEqual(SETTING_KEYS);
		for (const property of Object.values(schema.properties)) {
			expect(['string', 'boolean', 'array']).toContain(property.type);
			if (property.type === 'array') expect(property.items).toEqual({ type: 'string' });
			expect(
				Object.keys(property).filter((word) => !['type', 'items', 'enum', 'pattern'].includes(word)),
			).toEqual([]);
		}
	});

	it('names the choices of a role', () => {
		expect(schema.properties.role).toEqual({ type: 'string', enum: ['staff', 'leader'] });
	});
});
