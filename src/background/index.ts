import browser, { type Runtime } from 'webextension-polyfill';
import { ATTENTION_SCRIPT, ATTENTION_WANTED } from '../composer/injection.ts';

browser.action.onClicked.addListener(() => browser.runtime.openOptionsPage());

/** Brings the second half of the content script to the frame that asks for it, when the first half does. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
	const tabId = sender.tab?.id;
	if (message !== ATTENTION_WANTED || tabId === undefined) return undefined;
	const target = { tabId, frameIds: [sender.frameId ?? 0] };
	return browser.scripting.executeScript({ target, files: [ATTENTION_SCRIPT] }).then(() => true);
});
