/**
 * The one schema of the settings: keys, types and defaults. The TypeScript type, the validation of what is stored and
 * of what a policy sets, and Chromium's managed schema all come from here. Source: the table of the design page.
 */
import * as v from 'valibot';

const text = v.string();
const texts = v.array(v.string());
const yesOrNo = v.boolean();
/** Empty means: none. A pattern instead of `v.url()`, because Chromium's managed schema must be able to say the same. */
const httpsUrl = v.pipe(v.string(), v.regex(/^(https:\/\/[^\s/]+(\/\S*)?)?$/));

export const SCHEMA = {
	role: v.picklist(['staff', 'leader']),
	organisationName: text,
	schoolNames: texts,
	publicContacts: texts,
	managerName: text,
	managerEmail: text,
	codeUrl: httpsUrl,
	reportingUrl: httpsUrl,
	measuresUrl: httpsUrl,
	confidentialAdviser: text,
	disclaimerPersonal: text,
	disclaimerPersonalShort: text,
	disclaimerOrganisation: text,
	disclaimerInProfile: yesOrNo,
	pauseBeforePublishing: v.picklist(['off', 'stop', 'caution']),
	disabledRules: texts,
	disabledSites: texts,
	extraTerms: texts,
	language: v.picklist(['auto', 'nl', 'en']),
	showWelcome: yesOrNo,
} as const;

/** Every setting, with its default filled in. "None" is an empty string or an empty list. */
export type Settings = { readonly [K in keyof typeof SCHEMA]: Readonly<v.InferOutput<(typeof SCHEMA)[K]>> };

export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(SCHEMA) as SettingKey[];

const DEFAULTS: Settings = {
	role: 'staff',
	organisationName: 'KempenKind',
	schoolNames: [],
	publicContacts: [],
	managerName: '',
	managerEmail: '',
	codeUrl: '',
	reportingUrl: '',
	measuresUrl: '',
	confidentialAdviser: '',
	disclaimerPersonal:
		'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van {organisatie}.',
	disclaimerPersonalShort: 'Op persoonlijke titel.',
	disclaimerOrganisation: 'Ik schrijf dit namens {organisatie}.',
	disclaimerInProfile: false,
	pauseBeforePublishing: 'stop',
	disabledRules: [],
	disabledSites: [],
	extraTerms: [],
	language: 'auto',
	showWelcome: true,
};

/** What holds for a role when nobody has chosen anything: a leader is asked to pause at a caution already (R5). */
export function defaultSettings(role: Settings['role'] = DEFAULTS.role): Settings {
	return { ...DEFAULTS, role, pauseBeforePublishing: role === 'leader' ? 'caution' : 'stop' };
}

/** True for the name of a setting; false for anything else that may lie in storage or stand in a policy. */
export function isSettingKey(key: string): key is SettingKey {
	return Object.hasOwn(SCHEMA, key);
}

/** True when the value is one that the setting can have. */
export function isValid<K extends SettingKey>(key: K, value: unknown): value is Settings[K] {
	return v.is(SCHEMA[key], value);
}
