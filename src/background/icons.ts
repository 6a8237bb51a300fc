import browser, { type Tabs } from 'webextension-polyfill';
import active16 from '../../icons/16.png';
import active32 from '../../icons/32.png';
import elsewhere16 from '../../icons/elsewhere-16.png';
import elsewhere32 from '../../icons/elsewhere-32.png';
import paused16 from '../../icons/paused-16.png';
import paused32 from '../../icons/paused-32.png';
import {
	isPaused,
	languageOf,
	type SettingsSnapshot,
	siteOf,
	translator,
	watchSettings,
} from '../settings/index.ts';

/** What the icon in the toolbar says of a tab. */
type IconState = 'active' | 'paused' | 'elsewhere';

/** The icon of a tab; a site that is switched off is as any other page. */
export function iconState(
	address: string | undefined,
	{ settings, pausedUntil }: Pick<SettingsSnapshot, 'settings' | 'pausedUntil'>,
	now = Date.now(),
): IconState {
	const site = siteOf(address);
	if (site === null || settings.disabledSites.includes(site)) return 'elsewhere';
	return isPaused(pausedUntil, now) ? 'paused' : 'active';
}

const PATHS: Readonly<Record<IconState, Record<string, string>>> = {
	active: { 16: active16, 32: active32 },
	paused: { 16: paused16, 32: paused32 },
	elsewhere: { 16: elsewhere16, 32: elsewhere32 },
};

async function showIcon({ id: tabId, url }: Tabs.Tab, snapshot: SettingsSnapshot): Promise<void> {
	if (tabId === undefined) return;
	const state = iconState(url, snapshot);
	const title = translator(languageOf(snapshot.settings.language))(`icon_${state}`);
	try {
		await browser.action.setIcon({ tabId, path: PATHS[state] });
		await browser.action.setTitle({ tabId, title });
	} catch {
		// The tab was closed meanwhile.
	}
}

/**
 * Keeps the icon of each tab true: at a navigation, when a tab comes to the front, and when the settings, the policy or
 * a pause change. The icon of the manifest says "not here", so that all other pages need nothing. No alarm waits for the
 * end of a pause: who looks at a tab, or writes in it, is the first to whom it matters.
 */
export function keepIcons(): void {
	const lifetime = new AbortController();
	let snapshot: SettingsSnapshot | undefined;
	const refresh = (tab: Tabs.Tab) => {
		if (snapshot && siteOf(tab.url) !== null) void showIcon(tab, snapshot);
	};
	const refreshAll = async () => {
		const { host_permissions: url = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
		for (const tab of await browser.tabs.query({ url })) refresh(tab);
	};
	browser.tabs.onUpdated.addListener((_id, change, tab) => {
		// A navigation takes the icon of a tab away; a page that changes its address by itself does not.
		if (change.status !== undefined || change.url !== undefined) refresh(tab);
	});
	browser.tabs.onActivated.addListener(({ tabId }) => {
		browser.tabs.get(tabId).then(refresh, () => undefined);
	});
	watchSettings(lifetime.signal, (latest) => {
		if (!latest.isRead) return;
		snapshot = latest;
		void refreshAll();
	});
}
