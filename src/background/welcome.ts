import browser from 'webextension-polyfill';
import { watchSettings } from '../settings/index.ts';

export const WELCOME_PAGE = 'src/welcome/index.html';

/** Milliseconds that the policy gets to say that nobody is to be welcomed: Chromium answers for it late after its start. */
const POLICY_ANSWERS = 2500;

/** Opens the welcome page once, after installation, unless the settings or the policy of the organisation forbid it. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason !== 'install') return;
		const waiting = new AbortController();
		let isWanted = true;
		watchSettings(waiting.signal, ({ settings }) => {
			isWanted = settings.showWelcome;
		});
		setTimeout(() => {
			waiting.abort();
			if (isWanted) void browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
		}, POLICY_ANSWERS);
	});
}
