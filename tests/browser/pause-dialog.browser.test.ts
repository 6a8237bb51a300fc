import { afterEach, expect, test } from 'vitest';
import { pageOf } from '../sites/pages.ts';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';
import { choose, draft, model, ours, untilShown, untilStill } from './nudge.ts';

/** A post in the site's own modal window. */
const PAGE = pageOf('x-post-modal');
const NUMBER = 'Bel me op 06-48215937.';

describeInBrowsers('the question before publishing', { extension: 'test', language: 'nl' }, (browser) => {
	let tab: Tab;
	afterEach(() => tab.close());

	const ask = async (settings: Record<string, unknown>, theme: 'light' | 'dark' = 'light') => {
		await choose(browser(), { language: 'nl', ...settings });
		tab = await draft(browser(), PAGE, NUMBER, theme);
		await untilShown(tab, PAGE, ({ level }) => level === 'stop');
		await tab.press('Control+Enter');
		await untilStill(tab, ours(PAGE, '.pause .main'));
	};
	const focused = () =>
		tab.evaluate(
			(path) => {
				let root: Document | ShadowRoot | null | undefined = document;
				for (const selector of path) root = root?.querySelector(selector)?.shadowRoot;
				return root?.activeElement?.textContent ?? null;
			},
			ours(PAGE, '').slice(0, -1),
		);
	const published = () => tab.evaluate(() => window.practice?.published.length ?? 0);

	test('keeps the focus on its two answers, to change the text first, and publishes by key', async () => {
		await ask({});
		expect(await focused()).toBe('Aanpassen');
		await tab.press('Tab');
		expect(await focused()).toBe('Toch plaatsen');
		await tab.press('Tab');
		expect(await focused()).toBe('Aanpassen');
		await tab.press('Shift+Tab');
		expect(await focused()).toBe('Toch plaatsen');
		expect(await published()).toBe(0);
		await tab.press('Enter');
		await tab.waitFor(() => window.practice?.published.length === 1);
	});

	test('goes back to the words that it is about with Escape', async () => {
		await ask({});
		await tab.press('Escape');
		await tab.waitFor(
			(path) => {
				let root: Document | ShadowRoot | null | undefined = document;
				for (const selector of path) root = root?.querySelector(selector)?.shadowRoot;
				return root?.querySelector('.pause') === null;
			},
			ours(PAGE, '').slice(0, -1),
		);
		await tab.type('nu ');
		await tab.waitFor(() => window.practice?.model('x-post-modal').includes('nu 06-'));
		expect(await model(tab, PAGE.id)).toBe('Bel me op nu 06-48215937.');
		expect(await published()).toBe(0);
	});

	test('is an alert dialog with a name, what is open, and two buttons to a screen reader', async () => {
		await ask({ role: 'leader' });
		const outline = await tab.outline();
		if (outline)
			expect(outline).toEqual(
				expect.arrayContaining([
					expect.stringMatching(/^alertdialog "/),
					'button "Aanpassen"',
					'button "Toch plaatsen"',
				]),
			);
	});

	test.each([
		['light', 'nl'],
		['dark', 'en'],
	] as const)('has nothing that axe objects to in %s, in %s', async (theme, language) => {
		await ask({ language }, theme);
		expect(await axeObjections(tab, 'postwijs-nudge')).toEqual([]);
	});
});
