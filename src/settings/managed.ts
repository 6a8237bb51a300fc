import type { Browser } from 'webextension-polyfill';
import { isSettingKey, isValid } from './schema.ts';

type Area = 'local' | 'managed';

/**
 * Firefox rejects a reading of managed storage when there is no policy, and every reading throws in a tab that outlived
 * an update of the extension. Both mean: nothing is set here.
 */
export async function readArea(api: Browser, area: Area): Promise<Record<string, unknown>> {
	try {
		return await api.storage[area].get();
	} catch {
		return {};
	}
}

/**
 * Where the last policy lies among the user's own choices, so that a tab starts on it: Chromium answers for the policy
 * up to two seconds after its start. No setting has this name.
 */
export const POLICY_CACHE = 'policyCache';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps the policy that holds now for the next start. A tab that outlived an update cannot, and needs not. */
export async function keepPolicy(
	api: Browser,
	policy: Record<string, unknown>,
	kept: unknown,
): Promise<void> {
	const isEmpty = Object.keys(policy).length === 0;
	if (JSON.stringify(isEmpty ? undefined : policy) === JSON.stringify(kept)) return;
	try {
		if (isEmpty) await api.storage.local.remove(POLICY_CACHE);
		else await api.storage.local.set({ [POLICY_CACHE]: policy });
	} catch {
		// The next tab does it.
	}
}

/** The settings that the policy sets rightly now: nothing else does. */
export async function managedKeys(api: Browser): Promise<ReadonlySet<string>> {
	const policy = Object.entries(await readArea(api, 'managed'));
	return new Set(
		policy.filter(([key, value]) => isSettingKey(key) && isValid(key, value)).map(([key]) => key),
	);
}
