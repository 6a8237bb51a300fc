import type { Tab } from '../harness/tab.ts';

interface StoragePage {
	readonly browser?: Api;
	readonly chrome: Api;
}
interface Api {
	readonly storage: {
		readonly local: {
			get(): Promise<Record<string, unknown>>;
			set(values: Record<string, unknown>): Promise<void>;
		};
	};
}

/** Waits until the page shows this role, locked or not. */
export async function untilRole(tab: Tab, role: string, isLocked: boolean): Promise<void> {
	await tab.waitFor(
		(wanted, locked) => {
			const chosen = document.querySelector<HTMLInputElement>('input[name=role]:checked');
			const group = chosen?.closest('fieldset');
			const isManaged = /Beheerd door je organisatie|Managed by your organisation/.test(
				group?.textContent ?? '',
			);
			return chosen?.value === wanted && group?.disabled === locked && isManaged === locked;
		},
		role,
		isLocked,
	);
}

/** Waits until the page shows a text. */
export const untilText = (tab: Tab, text: string) =>
	tab.waitFor((expected) => document.body.textContent?.includes(expected), text);

export const stored = (tab: Tab) =>
	tab.evaluate(() => {
		const { browser, chrome } = window as unknown as StoragePage;
		return (browser ?? chrome).storage.local.get();
	});

export const store = (tab: Tab, values: Record<string, unknown>) =>
	tab.evaluate(async (changes) => {
		const { browser, chrome } = window as unknown as StoragePage;
		await (browser ?? chrome).storage.local.set(changes);
	}, values);
