import type { Browser } from 'webextension-polyfill';
import { browserApi } from './browser-api.ts';
import { pauseEnd } from './pause.ts';
import { resolveSettings, type SettingsState } from './resolve.ts';
import type { SettingKey, Settings } from './schema.ts';

/** What a listener of `watchSettings` gets. */
export interface SettingsSnapshot extends SettingsState {
	/** False only in the first call, which has the defaults because the browser has not yet answered. */
	readonly isRead: boolean;
	/** The end of a pause, in milliseconds since 1970; 0 when there is none. It may lie in the past. */
	readonly pausedUntil: number;
}

type Area = 'local' | 'managed';

/**
 * Firefox rejects a reading of managed storage when there is no policy, and every reading throws in a tab that outlived
 * an update of the extension. Both mean: nothing is set here.
 */
async function readArea(api: Browser, area: Area): Promise<Record<string, unknown>> {
	try {
		return await api.storage[area].get();
	} catch {
		return {};
	}
}

/**
 * Calls the listener at once with the defaults, again when the stored choices are read, and then at each change by the
 * user or by the policy, until the signal aborts. Chromium answers for the policy seconds after its start, so nobody
 * waits for that.
 */
export function watchSettings(signal: AbortSignal, listener: (snapshot: SettingsSnapshot) => void): void {
	const api = browserApi();
	const values: Record<Area, Record<string, unknown>> = { local: {}, managed: {} };
	let isRead = false;
	let told = '';

	const tell = () => {
		const now = JSON.stringify([isRead, values]);
		if (signal.aborted || now === told) return;
		told = now;
		listener({
			...resolveSettings(values.local, values.managed),
			isRead,
			pausedUntil: pauseEnd(values.local),
		});
	};
	const refresh = async (area: Area) => {
		values[area] = await readArea(api, area);
		if (area === 'local') isRead = true;
		if (isRead) tell();
	};
	const onChanged = (_changes: unknown, area: string) => {
		if (area === 'local' || area === 'managed') void refresh(area);
	};

	if (signal.aborted) return;
	api.storage.onChanged.addListener(onChanged);
	signal.addEventListener('abort', () => api.storage.onChanged.removeListener(onChanged), { once: true });
	tell();
	void refresh('local');
	void refresh('managed');
}

/** Keeps a choice of the user. Every open tab hears of it through `watchSettings`. Rejects when the browser cannot write. */
export async function saveSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
	await browserApi().storage.local.set({ [key]: value });
}

/** Takes a choice of the user away, so that the default holds again. Also clears keys that are no setting. */
export async function forgetSetting(key: string): Promise<void> {
	await browserApi().storage.local.remove(key);
}
