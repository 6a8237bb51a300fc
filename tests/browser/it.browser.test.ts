import { expect, test } from 'vitest';
import { FIREFOX_ID, FIREFOX_STORE } from '../../src/rollout/index.ts';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';
import { choose } from './nudge.ts';
import { untilText } from './rollout/options.ts';

const SYSTEM = '.making select';

/** Chooses a system and waits for its first file. */
async function system(tab: Tab, value: string, path: string): Promise<string> {
	await tab.evaluate(
		(selector, wanted) => {
			const list = document.querySelector<HTMLSelectElement>(selector);
			if (list) list.value = wanted;
			list?.dispatchEvent(new Event('change', { bubbles: true }));
		},
		SYSTEM,
		value,
	);
	await tab.waitFor((wanted) => document.querySelector('.file h3')?.textContent === wanted, path);
	return tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.file textarea')?.value ?? '');
}

describeInBrowsers('the part for IT of the options page', { extension: 'test' }, (browser, name) => {
	test('says that there is no policy, and makes ready files from the settings on the page', async () => {
		await choose(browser(), { language: 'nl', schoolNames: ['De Regenboog'], organisationName: 'De Kempen' });
		const tab = await browser().openOptions();
		await untilText(tab, 'Postwijs is hier zonder beleid geïnstalleerd.');
		await untilText(tab, 'Er ligt geen enkele instelling vast.');
		await tab.click(['.maker > summary']);
		await tab.waitFor((path) => document.querySelector(path), SYSTEM);

		await tab.click(['#it [value=language]']);
		await tab.click(['#it [value=extraTerms]']);
		const settings = {
			role: 'staff',
			organisationName: 'De Kempen',
			schoolNames: ['De Regenboog'],
			disabledRules: ['discussion-with-pupil-or-parent'],
			extraTerms: [],
		};
		const firefox = JSON.parse(await system(tab, 'firefox', 'firefox/policies.json'));
		expect(firefox.policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(settings);
		expect(firefox.policies.ExtensionSettings[FIREFOX_ID].install_url).toBe(FIREFOX_STORE);

		if (name === 'firefox') {
			// It does not know the id in Chrome: no file before somebody has filled that in.
			await tab.evaluate((selector) => {
				const list = document.querySelector<HTMLSelectElement>(selector);
				if (list) list.value = 'chrome-linux';
				list?.dispatchEvent(new Event('change', { bubbles: true }));
			}, SYSTEM);
			await untilText(tab, 'Dit nummer bestaat uit 32 letters, van a tot en met p.');
			expect(await tab.evaluate(() => document.querySelector('.file'))).toBeNull();
			await tab.click(['.making input[type=text]']);
			await tab.type('abcdefghijklmnopabcdefghijklmnop');
		}
		const chrome = JSON.parse(await system(tab, 'chrome-linux', 'linux/chrome/postwijs.json'));
		const id =
			name === 'firefox'
				? 'abcdefghijklmnopabcdefghijklmnop'
				: new URL(await tab.evaluate(() => location.href)).hostname;
		expect(chrome['3rdparty'].extensions).toEqual({ [id]: settings });
		expect(chrome.ExtensionSettings[id]).toMatchObject({ installation_mode: 'force_installed' });
		expect(await axeObjections(tab, '#it')).toEqual([]);

		await tab.click(['.file button']);
		await tab.waitFor(() => document.querySelector('.status')?.textContent === 'Gekopieerd');
		await tab.click(['#trial textarea']);
		await tab.press('Control+v');
		await tab.waitFor(
			(wanted) => document.querySelector<HTMLTextAreaElement>('#trial textarea')?.value === wanted,
			`${JSON.stringify(chrome, null, 2)}\n`,
		);
		await tab.close();
	});
});
