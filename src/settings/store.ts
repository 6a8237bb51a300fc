import { browserApi } from './browser-api.ts';
import { isRecord, keepPolicy, managedKeys, POLICY_CACHE, readArea } from './managed.ts';
import { pauseEnd } from './pause.ts';
import { resolveSettings, type SettingsState } from './resolve.ts';
import { isSettingKey, isValid, type SettingKey, type Settings } from './schema.ts';

/** What a listener of `watchSettings` gets. */
export interface SettingsSnapshot extends SettingsState {
	/** False only in the first call, which has the defaults because the browser has not yet answered for the storage. */
	readonly isRead: boolean;
	/** The end of a pause, in milliseconds since 1970; 0 when there is none. It may lie in the past. */
	readonly pausedUntil: number;
}

/**
 * Calls the listener at once with the defaults, again when the stored choices and the last known policy are read, and
 * then at each change by the user or by the policy, until the signal aborts.
 */
export function watchSettings(signal: AbortSignal, listener: (snapshot: SettingsSnapshot) => void): void {
	const api = browserApi();
	let own: Record<string, unknown> = {};
	let kept: unknown;
	let policy: Record<string, unknown> | undefined;
	let isRead = false;
	let told = '';

	const tell = () => {
		const managed = policy ?? (isRecord(kept) ? kept : {});
		const now = JSON.stringify([isRead, own, managed]);
		if (signal.aborted || now === told) return;
		told = now;
		listener({ ...resolveSettings(own, managed), isRead, pausedUntil: pauseEnd(own) });
	};
	const readOwn = async () => {
		({ [POLICY_CACHE]: kept, ...own } = await readArea(api, 'local'));
		isRead = true;
		tell();
	};
	const readPolicy = async () => {
		policy = await readArea(api, 'managed');
		await firstReading;
		tell();
		if (!signal.aborted) await keepPolicy(api, policy, kept);
	};
	const onChanged = (_changes: unknown, area: string) => {
		if (area === 'local') void readOwn();
		if (area === 'managed') void readPolicy();
	};

	if (signal.aborted) return;
	api.storage.onChanged.addListener(onChanged);
	signal.addEventListener('abort', () => api.storage.onChanged.removeListener(onChanged), { once: true });
	tell();
	const firstReading = readOwn();
	void readPolicy();
}

/**
 * Keeps a choice of the user. Every open tab hears of it through `watchSettings`. Rejects when the browser cannot write,
 * and when the policy sets it: the user's own earlier choice stays as it was, and comes back when the policy goes.
 */
export async function saveSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
	const api = browserApi();
	if ((await managedKeys(api)).has(key)) throw new Error(`The policy of the organisation sets ${key}.`);
	await api.storage.local.set({ [key]: value });
}

/**
 * Takes a choice of the user away, so that the default holds again. Also clears keys that are no setting, and a broken
 * value under a policy; rejects for a sound one there.
 */
export async function forgetSetting(key: string): Promise<void> {
	const api = browserApi();
	const stored = (await readArea(api, 'local'))[key];
	if (isSettingKey(key) && isValid(key, stored) && (await managedKeys(api)).has(key)) {
		throw new Error(`The policy of the organisation sets ${key}.`);
	}
	await api.storage.local.remove(key);
}
