import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumExtensionId } from '../../../scripts/lib/extension-id.ts';
import { bundlePracticePages } from '../../sites/server/bundle.ts';
import { respond } from '../../sites/server/respond.ts';
import { callSource, openPracticeTab, readAnswer, shareTab } from './in-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { Counters, LaunchOptions, Tab, TestBrowser } from './tab.ts';
import { closeWelcome, WELCOME } from './welcome.ts';

/** Hosts that Chromium itself still asks for; nothing of ours ever names them. */
const OWN_HOSTS = /^(https?:\/\/)?([a-z0-9-]+\.)*(googleapis|google|gvt1|gstatic)\.com[:/]/;

/** Roles of the tree that only repeat or hold together what others say. */
const SILENT = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'LayoutTableCell', 'ListMarker']);

async function outlineOf(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes
		.filter(({ ignored, role }) => !ignored && !SILENT.has(String(role?.value)))
		.map(({ role, name, properties = [] }) => {
			const states = properties.filter(({ name: state }) => state === 'expanded' || state === 'live');
			const said = states.map(({ name: state, value }) => `${state}=${value.value}`);
			return [role?.value, JSON.stringify(name?.value ?? ''), ...said].join(' ');
		});
}

async function countersOf(page: Page): Promise<Counters> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	await session.detach();
	return { nodes, listeners: jsEventListeners };
}

function wrap(page: Page): Tab {
	return shareTab({
		evaluate: async (fn, ...args) => readAnswer(await page.evaluate<string>(callSource(fn, args))),
		clickAt: (x, y) => page.mouse.click(x, y),
		moveTo: (x, y) => page.mouse.move(x, y),
		type: (text) => page.keyboard.type(text),
		press: (chord) => page.keyboard.press(chord),
		outline: () => outlineOf(page),
		resize: (width, height) => page.setViewportSize({ width, height }),
		screenshot: (part) => page.screenshot(part ? { clip: part } : {}),
		async reload() {
			await page.reload();
		},
		async goto(url) {
			await page.goto(url);
		},
		counters: () => countersOf(page),
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	});
}

/** Serves the practice pages at the sites' addresses and stops every other request, remembering it. */
async function routeRequests(
	context: BrowserContext,
	strays: string[],
	respondToMore: LaunchOptions['respond'],
): Promise<void> {
	const assets = await bundlePracticePages();
	await context.route(/^https?:/, async (route) => {
		const url = new URL(route.request().url());
		const answer = respond(assets, url) ?? respondToMore?.(url);
		if (answer) return route.fulfill({ ...answer, headers: { ...answer.headers } });
		strays.push(route.request().url());
		return route.abort();
	});
}

/** The command line; Chromium refuses its sandbox to root, as containers run it. */
function argumentsFor({ extension, companion, isLoadedByProtocol, language }: LaunchOptions): string[] {
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	if (language) args.push(`--lang=${language}`);
	if (extension && isLoadedByProtocol) args.push('--enable-unsafe-extension-debugging');
	else if (extension) {
		const folders = companion ? `${extension},${companion}` : extension;
		args.push(`--disable-extensions-except=${folders}`, `--load-extension=${folders}`);
	}
	return args;
}

/** What Playwright starts Chromium with and what would keep our extension out. */
function refusals({ isLoadedByProtocol, installs }: LaunchOptions): string[] {
	if (installs) return ['--disable-extensions', '--disable-background-networking'];
	return isLoadedByProtocol ? ['--disable-extensions'] : [];
}

function createProfile(): string {
	const profile = mkdtempSync(join(tmpdir(), 'postwijs-chromium-'));
	// Chromium otherwise connects ahead to hosts that nobody needs here, and offers to translate Dutch.
	mkdirSync(join(profile, 'Default'));
	writeFileSync(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ net: { network_prediction_options: 2 }, translate: { enabled: false } }),
	);
	return profile;
}

/** The one command of the protocol that Playwright's types do not know yet. */
async function loadByProtocol(context: BrowserContext, path: string): Promise<void> {
	const session = await context.browser()?.newBrowserCDPSession();
	const send = session?.send.bind(session) as
		| ((method: string, params: Readonly<Record<string, string>>) => Promise<unknown>)
		| undefined;
	if (!send) throw new Error('This browser gives no way to load an extension.');
	await send('Extensions.loadUnpacked', { path });
}

/** Starts Chromium, Chrome or Edge through Playwright, with a profile of its own that is removed at the end. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
	const { extension, installs, isHeadless = true, isLoadedByProtocol = false, language } = options;
	const profile = options.profile ?? createProfile();
	const proxy = await startRecordingProxy((address) => OWN_HOSTS.test(address));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: isHeadless,
		viewport: isHeadless ? { width: 1280, height: 800 } : null,
		...(language ? { locale: language, env: { ...process.env, LANGUAGE: language } } : {}),
		proxy: {
			server: `http://127.0.0.1:${proxy.port}`,
			bypass: installs ? `<-loopback>,127.0.0.1:${installs.port}` : '<-loopback>',
		},
		args: argumentsFor(options),
		ignoreDefaultArgs: refusals(options),
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
	const strays: string[] = [];
	await routeRequests(context, strays, options.respond);
	if (extension && isLoadedByProtocol) await loadByProtocol(context, extension);

	const blank = context.pages()[0];
	await closeWelcome(options, async () => {
		const page = context.pages().find((each) => WELCOME.test(each.url()));
		await page?.close();
		return page !== undefined;
	});

	async function open(url: string): Promise<Tab> {
		const page = await context.newPage();
		if (blank && !blank.isClosed()) await blank.close();
		try {
			await page.goto(url);
		} catch (error) {
			await page.close();
			throw error;
		}
		return wrap(page);
	}

	const own = `chrome-extension://${installs?.id ?? chromiumExtensionId()}`;
	return {
		name: 'chromium',
		open,
		openPage: (practiceId, pageOptions) => openPracticeTab(open, practiceId, pageOptions),
		openOwn: (page) => open(`${own}/src/${page}/index.html`),
		openOptions: () => open(`${own}/src/options/index.html`),
		get strayRequests() {
			return [...strays, ...proxy.requests];
		},
		async close() {
			await context.close();
			proxy.close();
			if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
		},
		closed: new Promise((resolve) => {
			context.once('close', () => resolve());
		}),
	};
}
