import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumExtensionId } from '../../../scripts/lib/extension-id.ts';
import { bundlePracticePages } from '../../sites/server/bundle.ts';
import { respond } from '../../sites/server/respond.ts';
import { callSource, openPracticeTab, readAnswer, shareTab } from './in-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { LaunchOptions, Tab, TestBrowser } from './tab.ts';

/** Hosts that Chromium itself still asks for; nothing of ours ever names them. */
const OWN_HOSTS = /^(https?:\/\/)?([a-z0-9-]+\.)*(googleapis|google|gvt1|gstatic)\.com[:/]/;

function wrap(page: Page): Tab {
	return shareTab({
		evaluate: async (fn, ...args) => readAnswer(await page.evaluate<string>(callSource(fn, args))),
		clickAt: (x, y) => page.mouse.click(x, y),
		moveTo: (x, y) => page.mouse.move(x, y),
		type: (text) => page.keyboard.type(text),
		press: (chord) => page.keyboard.press(chord),
		screenshot: () => page.screenshot(),
		async reload() {
			await page.reload();
		},
		async goto(url) {
			await page.goto(url);
		},
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	});
}

/** Serves the practice pages at the sites' addresses and stops every other request, remembering it. */
async function routeRequests(context: BrowserContext, strays: string[]): Promise<void> {
	const assets = await bundlePracticePages();
	await context.route(/^https?:/, async (route) => {
		const answer = respond(assets, new URL(route.request().url()));
		if (answer) return route.fulfill({ ...answer, headers: { ...answer.headers } });
		strays.push(route.request().url());
		return route.abort();
	});
}

/** Starts Chromium through Playwright, with a profile of its own that is removed at the end. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'postwijs-chromium-'));
	// Chromium otherwise connects ahead to the hosts of pages that never need a connection here.
	mkdirSync(join(profile, 'Default'));
	writeFileSync(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ net: { network_prediction_options: 2 } }),
	);
	const proxy = await startRecordingProxy((address) => OWN_HOSTS.test(address));
	const language = options.language ?? 'nl';
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: options.headless ?? true,
		viewport: { width: 1280, height: 800 },
		locale: language,
		env: { ...process.env, LANGUAGE: language },
		proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: '<-loopback>' },
		args: [
			`--lang=${language}`,
			// Chromium refuses its sandbox to root, as containers run it.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...(options.extension
				? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
				: []),
		],
	});
	const strays: string[] = [];
	await routeRequests(context, strays);

	async function open(url: string): Promise<Tab> {
		const page = await context.newPage();
		await page.goto(url);
		return wrap(page);
	}

	return {
		name: 'chromium',
		openPage: (practiceId, openOptions) => openPracticeTab(open, practiceId, openOptions),
		openOptions: () => open(`chrome-extension://${chromiumExtensionId()}/src/options/index.html`),
		get strayRequests() {
			return [...strays, ...proxy.requests];
		},
		async close() {
			await context.close();
			proxy.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
