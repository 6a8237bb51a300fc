import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { pageOf } from '../sites/pages.ts';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab, TestBrowser } from './harness/tab.ts';
import { choose, ours, untilNothingShown } from './nudge.ts';
import { addRemovalMenu } from './removal-menu.ts';

/** Longer than a background takes to bring the second half of the script. */
const LONG_ENOUGH = 1500;

interface Menu {
	readonly page: string;
	/** The element of an item, as the site has it (composers.md). */
	readonly item: string;
	readonly words: string;
}

const MENUS: readonly Menu[] = [
	{ page: 'x-post', item: 'div', words: 'Verwijderen' },
	{ page: 'facebook-comment', item: 'div', words: 'Naar prullenbak verplaatsen' },
	{ page: 'linkedin-post-company', item: 'div', words: 'Delete post' },
	{ page: 'youtube-comment', item: 'ytd-menu-service-item-renderer', words: 'Verwijderen' },
];

function removalCard(tab: Tab): Promise<{ title: string; isFree: boolean } | null> {
	return tab.evaluate(() => {
		const card = document.querySelector('postwijs-nudge')?.shadowRoot?.querySelector('.card');
		const question = document.querySelector('#question');
		if (!card || !question) return null;
		const [own, other] = [card.getBoundingClientRect(), question.getBoundingClientRect()];
		const isBeside = own.left >= other.right || own.right <= other.left;
		const isFree = isBeside || own.top >= other.bottom || own.bottom <= other.top;
		return { title: card.querySelector('h2')?.textContent ?? '', isFree };
	});
}

async function withMenu(browser: TestBrowser, { page, item, words }: Menu): Promise<Tab> {
	await choose(browser, { language: 'nl' });
	const tab = await browser.openPage(page);
	await tab.evaluate(addRemovalMenu, words, item);
	return tab;
}

describeInBrowsers('removing what was published', { extension: 'test', language: 'nl' }, (browser) => {
	let tab: Tab;
	afterEach(() => tab.close());

	const untilTold = () => expect.poll(() => removalCard(tab), { timeout: 10_000 }).not.toBeNull();

	test.each(MENUS)('gives its tip beside the question of $page', async (menu) => {
		tab = await withMenu(browser(), menu);
		await tab.click(['#entry']);
		await untilTold();
		await expect
			.poll(() => removalCard(tab), { timeout: 10_000 })
			.toEqual({ title: 'Verwijder alleen met een goede reden', isFree: true });
		await tab.click(['#confirm']);
		await untilNothingShown(tab);
		expect(await tab.evaluate(() => document.querySelector('#question'))).toBeNull();
	});

	test('goes with Escape or its own button, and leaves the question of the site alone', async () => {
		tab = await withMenu(browser(), MENUS[0] as Menu);
		await tab.click(['#entry']);
		await untilTold();
		expect(await axeObjections(tab, 'postwijs-nudge')).toEqual([]);
		await tab.press('Escape');
		await untilNothingShown(tab);
		await tab.evaluate(addRemovalMenu, 'Delete', 'div');
		await tab.click(['#entry']);
		await untilTold();
		await tab.click(ours(pageOf('x-post'), '.close'));
		await untilNothingShown(tab);
		expect(await tab.evaluate(() => document.querySelector('#question') !== null)).toBe(true);
	});

	describe('is not meant', () => {
		test.each(['Volger verwijderen', 'Voorvertoning verwijderen', 'Bericht kopiëren'])(
			'by %s',
			async (words) => {
				tab = await withMenu(browser(), { page: 'x-post', item: 'div', words });
				await tab.click(['#entry']);
				await pause(LONG_ENOUGH);
				await untilNothingShown(tab);
			},
		);

		test('in private messages', async () => {
			tab = await withMenu(browser(), MENUS[0] as Menu);
			await tab.evaluate(() => history.pushState(null, '', '/messages/1-2'));
			await tab.click(['#entry']);
			await pause(LONG_ENOUGH);
			await untilNothingShown(tab);
		});
	});
});
