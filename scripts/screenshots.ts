/** `npm run screenshots [-- FOLDER]`: the nudge on every practice page, as PNGs of 1280 by 800, by default in .cache/screenshots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from '../tests/browser/harness/chromium.ts';
import type { TestBrowser } from '../tests/browser/harness/tab.ts';
import { choose, ours, untilShown } from '../tests/browser/nudge.ts';
import { PAGES, type PracticePage } from '../tests/sites/pages.ts';
import { findBrowser } from './lib/find-browser.ts';
import { ROOT, runScript } from './lib/run-command.ts';

/** What somebody on that site might write, with something to think about in it. */
const DRAFTS: Readonly<Record<PracticePage['site'], string>> = {
	x: 'Ik vind dat het onderwijs veel te weinig geld krijgt. Wat een kutplan van de minister!',
	facebook:
		'Sem uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose. Wat een opluchting voor ons allemaal.',
	linkedin: 'Als leerkracht vind ik dat de overheid het onderwijs in de steek laat. Wat vinden jullie?',
	youtube: 'Leuk filmpje! Bel je me even over je dochter? Mijn nummer is 06-48215937.',
};

/** Runs in the page: waits until the card has faded in. `path` leads to our element through open shadow roots. */
async function finishAnimations(path: readonly string[]): Promise<void> {
	let root: Document | ShadowRoot | null | undefined = document;
	for (const selector of path) root = root?.querySelector(selector)?.shadowRoot;
	await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
}

/** Types the draft, opens the card by its shortcut and waits until it is there. */
async function shoot(browser: TestBrowser, page: PracticePage, theme: 'light' | 'dark'): Promise<Buffer> {
	const tab = await browser.openPage(page.id, { theme });
	await tab.click(page.editor);
	await tab.type(DRAFTS[page.site]);
	await untilShown(tab, page, ({ count }) => count > 0);
	await tab.press('Alt+Shift+K');
	await untilShown(tab, page, ({ card }) => card !== null);
	await tab.evaluate(finishAnimations, ours(page, '').slice(0, -1));
	const png = await tab.screenshot();
	await tab.close();
	return png;
}

const folder = resolve(process.argv[2] ?? join(ROOT, '.cache', 'screenshots'));
const found = findBrowser('chromium');
if (!found) {
	console.error('Screenshots are made with Chromium; install it first.');
	process.exit(1);
}
if ((await runScript('scripts/build.ts', ['--test'])) !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium(found.path, {
	extension: join(ROOT, 'dist-test', 'chromium'),
	language: 'nl',
});
try {
	await choose(browser, { language: 'nl' });
	for (const page of PAGES) {
		for (const theme of ['light', 'dark'] as const) {
			const file = join(folder, `${page.id}-${theme}.png`);
			writeFileSync(file, await shoot(browser, page, theme));
			console.log(file);
		}
	}
} finally {
	await browser.close();
}
