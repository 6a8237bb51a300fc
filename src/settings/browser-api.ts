import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension interface, for code that also runs in the content script: both browsers answer with
 * promises in Manifest V3, so the polyfill would only add weight there (see docs/architecture.md).
 * The id is asked for, because an element of the page with `id="browser"` answers to the same name.
 */
export function browserApi(): Browser {
	const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
	return browser?.runtime?.id ? browser : chrome;
}
