import { CHROME_STORE, type ChromiumPackage, EDGE_STORE, type RolloutRequest } from './request.ts';

/** What a policy of the Chromium family says about one extension: texts, and true. */
export type ExtensionEntry = Readonly<Record<string, string | boolean>>;

/**
 * Installs and pins. Chrome and Edge have different keys for pinning. The update address of a server of one's own
 * also holds for updates, so that a package that moves keeps its laptops. Sources: chromium.org, "ExtensionSettings"
 * and learn.microsoft.com, "ExtensionSettings".
 */
export function chromiumEntry(browser: 'chrome' | 'edge', { updateUrl }: ChromiumPackage): ExtensionEntry {
	const isStore = updateUrl === CHROME_STORE || updateUrl === EDGE_STORE;
	return {
		installation_mode: 'force_installed',
		update_url: updateUrl,
		...(isStore ? {} : { override_update_url: true }),
		...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
	};
}

/** Installs, puts the icon in the toolbar, and works in private windows too. Source: mozilla.github.io/policy-templates. */
export function firefoxEntry({ firefox }: RolloutRequest): ExtensionEntry {
	return {
		installation_mode: 'force_installed',
		install_url: firefox.installUrl,
		default_area: 'navbar',
		private_browsing: true,
	};
}
