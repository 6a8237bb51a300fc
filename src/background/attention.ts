import browser, { type Runtime } from 'webextension-polyfill';
import { ATTENTION_SCRIPT, ATTENTION_WANTED, OPEN_CARD } from '../composer/injection.ts';

/** The shortcut as it is set in the browser; empty when somebody took it away. */
async function shortcut(): Promise<string> {
	const commands = await browser.commands.getAll();
	return commands.find(({ name }) => name === OPEN_CARD)?.shortcut ?? '';
}

/** Brings the second half of the content script to the frame that asks for it, and answers with the shortcut. */
export function bringAttention(): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		const tabId = sender.tab?.id;
		if (message !== ATTENTION_WANTED || tabId === undefined) return undefined;
		const target = { tabId, frameIds: [sender.frameId ?? 0] };
		return browser.scripting.executeScript({ target, files: [ATTENTION_SCRIPT] }).then(shortcut);
	});
}
