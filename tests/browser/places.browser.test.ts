import { afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../sites/pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';
import { choose, untilShown } from './nudge.ts';

interface TabsPage {
	readonly browser?: Api;
	readonly chrome: Api;
}
interface Api {
	readonly tabs: {
		query(filter: { url: string }): Promise<{ id: number }[]>;
		sendMessage(id: number, message: { type: 'field-state' }): Promise<{ state: string } | undefined>;
	};
}

describeInBrowsers('a place on a site', { extension: 'test', language: 'nl' }, (browser) => {
	let tab: Tab;
	beforeAll(() => choose(browser(), { language: 'nl' }));
	afterEach(() => tab.close());

	test('says to the popup whether the field in focus is known, unknown, left alone, or none', async () => {
		tab = await browser().openPage('x-post');
		const options = await browser().openOptions();
		const state = () =>
			options.evaluate(async () => {
				const { browser: own, chrome } = window as unknown as TabsPage;
				const { tabs } = own ?? chrome;
				const [page] = await tabs.query({ url: 'https://x.com/*' });
				return (await tabs.sendMessage(page?.id ?? 0, { type: 'field-state' }))?.state;
			});
		const focus = (selector: string) =>
			tab.evaluate((path) => document.querySelector<HTMLElement>(path)?.focus(), selector);
		expect(await state()).toBe('none');
		await focus('[data-testid="tweetTextarea_0"][contenteditable]');
		expect(await state()).toBe('recognised');
		await focus('[data-testid="SearchBox_Search_Input"]');
		expect(await state()).toBe('unchecked');
		await focus('[data-testid="dmComposerTextInput"]');
		expect(await state()).toBe('unchecked');
		await tab.evaluate(() => {
			const editor = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"][contenteditable]');
			editor?.removeAttribute('data-testid');
			editor?.focus();
		});
		expect(await state()).toBe('generic');
		await options.close();
	});

	test('gives a picture its nudge before a word is typed', async () => {
		const page = pageOf('x-post');
		tab = await browser().openPage(page.id);
		await tab.click(page.editor);
		await tab.click(['[data-testid="fileInputButton"]']);
		await untilShown(tab, page, ({ count }) => count === 1);
		expect(await tab.evaluate(() => window.practice?.model('x-post'))).toBe('');
	});

	test('may stand in a frame, as the chat beside a film', async () => {
		tab = await browser().openPage('youtube-comment');
		await tab.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.id = 'chatframe';
			frame.src = '/live_chat?is_popout=1&v=pr4ct1ce002';
			Object.assign(frame.style, { position: 'fixed', inset: '0', width: '1000px', height: '700px' });
			document.body.append(frame);
		});
		const point = await tab.waitFor(() => {
			const frame = document.querySelector<HTMLIFrameElement>('#chatframe');
			const editor = frame?.contentDocument?.querySelector('#input[contenteditable]');
			const box = editor?.getBoundingClientRect();
			return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});
		await tab.clickAt(point ? point.x : 0, point ? point.y : 0);
		await tab.type('Wat een kutdag.');
		const badges = await tab.waitFor(() => {
			const frame = document.querySelector<HTMLIFrameElement>('#chatframe');
			const nudge = frame?.contentDocument?.querySelector('postwijs-nudge');
			const count = nudge?.shadowRoot?.querySelector('.badge .count')?.textContent;
			// Half a sentence may give another number for a moment.
			return count === '1' && { count, outside: document.querySelectorAll('postwijs-nudge').length };
		});
		expect(badges).toEqual({ count: '1', outside: 0 });
	});
});
