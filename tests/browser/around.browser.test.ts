import { expect, test } from 'vitest';
import { pageOf } from '../sites/pages.ts';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';
import { choose, draft, untilNothingShown, untilShown } from './nudge.ts';

interface StoragePage {
	readonly browser?: Api;
	readonly chrome: Api;
}
interface Api {
	readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
}

const X = pageOf('x-post');
const SWEARING = 'Wat een kutdag was dit.';

/** Waits until the page shows a text. */
const shows = (tab: Tab, text: string) =>
	tab.waitFor((expected) => document.body.textContent?.includes(expected), text);

async function passesAxe(tab: Tab): Promise<void> {
	expect(await axeObjections(tab)).toEqual([]);
}

describeInBrowsers('around the page', { extension: 'test', language: 'nl' }, (browser) => {
	test('the popup switches the site off, pauses everywhere, changes the role, and shows the code', async () => {
		await choose(browser(), { language: 'nl' });
		const site = await draft(browser(), X, SWEARING);
		await untilShown(site, X, ({ count }) => count === 1);
		// The popup looks at the tab in front; as a tab of its own it has to be loaded while the other is.
		const popup = await browser().openOwn('popup');
		await site.bringToFront();
		await popup.reload();
		await shows(popup, 'Meelezen op X');
		await passesAxe(popup);

		await popup.click(['[role=switch]']);
		await untilNothingShown(site);
		await popup.click(['[role=switch]']);
		await untilShown(site, X, ({ count }) => count === 1);

		await popup.click(['.pause button']);
		await shows(popup, 'Postwijs heeft pauze tot');
		await untilNothingShown(site);
		await popup.click(['.pause button']);
		await untilShown(site, X, ({ count }) => count === 1);

		await popup.click(['.segments label:last-child']);
		await popup.waitFor(() => document.querySelector<HTMLInputElement>('[value=leader]')?.checked);
		await popup.click(['summary']);
		await shows(popup, 'Twijfel je over een bericht? Overleg met je leidinggevende.');
		await passesAxe(popup);
		await popup.close();
		await site.close();
	});

	test('a pause that is over ends by itself at the next thing that is typed', async () => {
		const end = Date.now() + 3_000;
		await choose(browser(), { language: 'nl', pausedUntil: end });
		const site = await draft(browser(), X, SWEARING);
		await site.waitFor((moment) => Date.now() > moment, end);
		// One key: who keeps typing is not checked meanwhile.
		await site.type(' ');
		await untilShown(site, X, ({ count }) => count === 1);
		// Whoever sees that it is over tells all others.
		const options = await browser().openOptions();
		await options.waitFor(async () => {
			const { browser, chrome } = window as unknown as StoragePage;
			return !('pausedUntil' in (await (browser ?? chrome).storage.local.get()));
		});
		await options.close();
		await site.close();
	});

	test('the welcome page leads from a role to a repaired post', async () => {
		await choose(browser(), { language: 'nl' });
		const tab = await browser().openOwn('welcome');
		await shows(tab, 'Fijn dat je er bent');
		await passesAxe(tab);
		await tab.click(['.role:last-child']);
		await tab.waitFor(() => document.querySelector<HTMLInputElement>('[value=leader]')?.checked);
		await tab.click(['.role']);
		await tab.click(['textarea']);
		await tab.waitFor(() => document.querySelector('postwijs-nudge')?.shadowRoot?.querySelector('.count'));
		await tab.press('Alt+Shift+K');
		await tab.click(['postwijs-nudge', '.repair']);
		await tab.waitFor(() => !document.querySelector('textarea')?.value.includes('06-48215937'));
		await tab.press('Control+z');
		await tab.waitFor(() => document.querySelector('textarea')?.value.includes('06-48215937'));
		await tab.close();
	});
});
