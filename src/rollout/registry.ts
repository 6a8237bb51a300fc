/** What the policies are in the registry of Windows; `.reg` and the Intune scripts write it down in their own ways. */
import { chromiumEntry, type ExtensionEntry, firefoxEntry } from './extension-settings.ts';
import type { PolicySettings, RolloutRequest } from './request.ts';

export type RegistryValue =
	| { readonly name: string; readonly type: 'string'; readonly data: string }
	| { readonly name: string; readonly type: 'number'; readonly data: number };

/** One key with its values. */
export interface RegistryKey {
	/** Without the hive; with backslashes. */
	readonly path: string;
	/** True where nobody else has anything: what lay there is taken away first, so that a list can become shorter. */
	readonly isOurs: boolean;
	readonly values: readonly RegistryValue[];
}

const ROOTS = {
	chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
	edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
} as const;
const FIREFOX = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

function registryValue(name: string, data: string | boolean): RegistryValue {
	return typeof data === 'string'
		? { name, type: 'string', data }
		: { name, type: 'number', data: Number(data) };
}

function entryKey(path: string, entry: ExtensionEntry): RegistryKey {
	const values = Object.entries(entry).map(([name, data]) => registryValue(name, data));
	return { path, isOurs: true, values };
}

/** The managed settings of the Chromium family: a list is a key of its own with the values 1, 2, 3 … */
function settingKeys(path: string, settings: PolicySettings): RegistryKey[] {
	const values: RegistryValue[] = [];
	const lists: RegistryKey[] = [];
	for (const [key, value] of Object.entries(settings)) {
		if (typeof value === 'string' || typeof value === 'boolean') values.push(registryValue(key, value));
		else {
			const items = value.map((item, index) => registryValue(String(index + 1), item));
			lists.push({ path: `${path}\\${key}`, isOurs: true, values: items });
		}
	}
	return [{ path, isOurs: true, values }, ...lists];
}

/** Where Chrome or Edge keeps what belongs to Postwijs. */
export function chromiumPaths(browser: 'chrome' | 'edge', id: string) {
	return {
		install: `${ROOTS[browser]}\\ExtensionSettings\\${id}`,
		settings: `${ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`,
		/** The level above the settings, which is ours too. */
		owned: `${ROOTS[browser]}\\3rdparty\\extensions\\${id}`,
	};
}

/** Where Firefox keeps what belongs to Postwijs. The settings are one value with JSON, beside those of other extensions. */
export function firefoxPaths(id: string) {
	return { install: `${FIREFOX}\\ExtensionSettings\\${id}`, settings: `${FIREFOX}\\3rdparty\\Extensions` };
}

/** Every key that a request needs. */
export function registryKeys(request: RolloutRequest): RegistryKey[] {
	const chromium = (['chrome', 'edge'] as const).flatMap((browser) => {
		const paths = chromiumPaths(browser, request[browser].id);
		const install = entryKey(paths.install, chromiumEntry(browser, request[browser]));
		return [install, ...settingKeys(paths.settings, request.settings)];
	});
	const paths = firefoxPaths(request.firefox.id);
	// Firefox reads true as 1 from the registry, and does not mend that in the settings of extensions; JSON keeps it true.
	const settings = registryValue(request.firefox.id, JSON.stringify(request.settings));
	return [
		...chromium,
		entryKey(paths.install, firefoxEntry(request)),
		{ path: paths.settings, isOurs: false, values: [settings] },
	];
}

/** What has to go when Postwijs goes: whole keys, and single values in keys that others use too. */
export function registryRemovals(request: RolloutRequest): {
	readonly keys: readonly string[];
	readonly values: readonly { readonly path: string; readonly name: string }[];
} {
	const chromium = (['chrome', 'edge'] as const).map((browser) =>
		chromiumPaths(browser, request[browser].id),
	);
	const firefox = firefoxPaths(request.firefox.id);
	return {
		keys: [...chromium.flatMap(({ install, owned }) => [install, owned]), firefox.install],
		values: [{ path: firefox.settings, name: request.firefox.id }],
	};
}
