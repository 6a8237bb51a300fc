import { join } from 'node:path';
import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { launchFirefox } from '../../tests/browser/harness/firefox.ts';
import type { FoundBrowser } from '../lib/find-browser.ts';
import { ROOT } from '../lib/run-command.ts';
import { indexPage } from './index-page.ts';

/** Reserved for examples (RFC 2606), so never somebody's real site. */
const INDEX_ADDRESS = 'https://postwijs.example/';

const INDEX = indexPage({
	intro: [
		'Kies hieronder een plek en schrijf een bericht. De pagina’s staan op het adres van de echte site, maar komen van deze computer: er gaat niets naar buiten.',
		'Probeer bijvoorbeeld: Sem uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose.',
		'Op het andere tabblad staan de opties. Kies daar eens “leidinggevende”: Postwijs is dan meteen strenger. De knop van Postwijs in de werkbalk opent die opties ook.',
	],
	linkOf: (_id, url) => url,
});

export interface OpenedBrowser {
	stop(): Promise<void>;
	readonly closed: Promise<void>;
}

/** Opens a real browser with the shipped build, the options page and, in front, the page with all practice composers. */
export async function openBrowser({ kind, path }: FoundBrowser): Promise<OpenedBrowser> {
	const isFirefox = kind === 'firefox';
	const launch = isFirefox ? launchFirefox : launchChromium;
	const browser = await launch(path, {
		extension: join(ROOT, 'dist', isFirefox ? 'firefox' : 'chromium'),
		isHeadless: false,
		// Branded Chrome and Edge ignore --load-extension.
		isLoadedByProtocol: kind === 'chrome' || kind === 'edge',
		respond: (url) => (url.href === INDEX_ADDRESS ? INDEX : undefined),
	});
	await browser.openOptions();
	const tab = await browser.open(INDEX_ADDRESS);
	await tab.bringToFront();
	return { stop: browser.close, closed: browser.closed };
}
