import { PAUSE_KEY } from './pause.ts';
import {
	defaultSettings,
	isSettingKey,
	isValid,
	SETTING_KEYS,
	type SettingKey,
	type Settings,
} from './schema.ts';

/** A value that is ignored, so that the options page can name it. */
export interface SettingProblem {
	readonly key: string;
	/** `wrong-value`: of another type or form than the setting has. `unknown-key`: no setting has this name. */
	readonly reason: 'wrong-value' | 'unknown-key';
	/** `stored`: the user's own storage. `managed`: the policy of the organisation. */
	readonly source: 'stored' | 'managed';
}

/** The settings that hold now, and where they come from. */
export interface SettingsState {
	readonly settings: Settings;
	/** Settings that the policy of the organisation sets; the user cannot change these. */
	readonly managedKeys: ReadonlySet<SettingKey>;
	readonly problems: readonly SettingProblem[];
}

type Values = Readonly<Record<string, unknown>>;

function sift(values: Values, source: SettingProblem['source']) {
	const valid: Partial<Settings> = {};
	const problems: SettingProblem[] = [];
	for (const [key, value] of Object.entries(values)) {
		if (key === PAUSE_KEY && source === 'stored') continue;
		if (!isSettingKey(key)) problems.push({ key, reason: 'unknown-key', source });
		else if (isValid(key, value)) Object.assign(valid, { [key]: value });
		else problems.push({ key, reason: 'wrong-value', source });
	}
	return { valid, problems };
}

/**
 * Puts the settings together, key by key: policy over the user's own choice over the default. A broken value is left
 * out and reported; it never costs another key its value. Firefox hands over a policy unchecked, hence the same
 * validation for both sources.
 */
export function resolveSettings(stored: Values, managed: Values): SettingsState {
	const own = sift(stored, 'stored');
	const policy = sift(managed, 'managed');
	const chosen = { ...own.valid, ...policy.valid };
	return {
		settings: { ...defaultSettings(chosen.role), ...chosen },
		managedKeys: new Set(SETTING_KEYS.filter((key) => Object.hasOwn(policy.valid, key))),
		problems: [...policy.problems, ...own.problems],
	};
}
