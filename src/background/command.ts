import browser from 'webextension-polyfill';
import { OPEN_CARD } from '../composer/injection.ts';

/** The shortcut that somebody may change in the browser: asks the tab to open the card of the composer in use. */
export function openCardByCommand(): void {
	browser.commands.onCommand.addListener(async (command, tab) => {
		if (command !== OPEN_CARD || tab?.id === undefined) return;
		try {
			await browser.tabs.sendMessage(tab.id, OPEN_CARD);
		} catch {
			// No page of ours, or one that was open before Postwijs was.
		}
	});
}
