import { browserApi } from './browser-api.ts';
import { managedKeys } from './managed.ts';
import { isSettingKey, isValid, SETTING_KEYS, type Settings } from './schema.ts';

/** Larger than any file with settings; one of megabytes is something else. */
const MOST_CHARACTERS = 200_000;

/** Why a file is refused. `detail` names the setting or the rule, where there is one. */
export interface TransferProblem {
	readonly reason: 'not-json' | 'not-settings' | 'unknown-key' | 'wrong-value' | 'firm-rule';
	readonly detail: string;
}

/** What a file says: settings to take over, or why nothing is taken over. */
export type Transfer =
	| { readonly settings: Partial<Settings>; readonly problem?: undefined }
	| { readonly settings?: undefined; readonly problem: TransferProblem };

function refuse(reason: TransferProblem['reason'], detail = ''): Transfer {
	return { problem: { reason, detail } };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Reads a file with settings: flat JSON, a subset of the settings, as `writeSettingsFile` makes it and `npm run policy`
 * takes it. One wrong value refuses the whole file, because half of somebody's choices is worse than none.
 *
 * @param firmRules rules that a user may not switch off
 */
export function readSettingsFile(text: string, firmRules: ReadonlySet<string>): Transfer {
	const values = text.length > MOST_CHARACTERS ? undefined : parse(text);
	if (values === undefined) return refuse('not-json');
	if (typeof values !== 'object' || values === null || Array.isArray(values)) return refuse('not-settings');
	for (const [key, value] of Object.entries(values)) {
		if (!isSettingKey(key)) return refuse('unknown-key', key);
		if (!isValid(key, value)) return refuse('wrong-value', key);
	}
	const settings = values as Partial<Settings>;
	const firm = settings.disabledRules?.find((rule) => firmRules.has(rule));
	return firm === undefined ? { settings } : refuse('firm-rule', firm);
}

/** The user's own choices as a file; broken values, the policy and a pause are left out. */
export async function writeSettingsFile(): Promise<string> {
	const stored = await browserApi().storage.local.get();
	const own = Object.entries(stored).filter(([key, value]) => isSettingKey(key) && isValid(key, value));
	return `${JSON.stringify(Object.fromEntries(own), null, '\t')}\n`;
}

/**
 * Puts these choices in the place of all that the user chose before. What the policy sets stays as it was underneath, so
 * that it comes back when the policy goes.
 */
export async function replaceSettings(settings: Partial<Settings>): Promise<void> {
	const api = browserApi();
	const managed = await managedKeys(api);
	const free = Object.entries(settings).filter(([key]) => !managed.has(key));
	await api.storage.local.set(Object.fromEntries(free));
	const others = SETTING_KEYS.filter((key) => !Object.hasOwn(settings, key) && !managed.has(key));
	await api.storage.local.remove(others);
}
