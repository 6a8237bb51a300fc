import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.ts';
import { chromiumPackages } from '../../scripts/package/build-release.ts';
import { filesOf, withManifest } from '../../scripts/package/zip.ts';
import { rolloutFiles } from '../../src/rollout/index.ts';
import { pageOf } from '../sites/pages.ts';
import { launchChromium } from './harness/chromium.ts';
import type { TestBrowser } from './harness/tab.ts';
import { draft, untilPainted } from './nudge.ts';
import { eventually } from './rollout/eventually.ts';
import { type FileServer, startFileServer } from './rollout/file-server.ts';
import { store, stored, untilRole, untilText } from './rollout/options.ts';
import { coverPolicies, type PolicyFolder, whyNoPolicies } from './rollout/policy-folder.ts';

const executable = findBrowser('chromium')?.path;
const obstacle = executable
	? whyNoPolicies('chromium', executable)
	: 'Chromium is not installed, so its policies are not tried.';
if (obstacle) console.warn(obstacle);

interface Api {
	readonly runtime: {
		requestUpdateCheck(): Promise<{ readonly status: string }>;
		reload(): void;
		getManifest(): { readonly version: string };
	};
}

const POLICY = 'policies/managed/postwijs.json';
/** Milliseconds; a busy machine takes its time to notice files and to fetch packages. */
const LIMIT = 180_000;

/** One finding, for staff and leaders alike. */
const DRAFT = 'Die kutband van mijn fiets is lek.';
const PAGE = pageOf('youtube-comment');

describe.skipIf(obstacle)('a policy file in chromium', () => {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const folder = fileURLToPath(new URL('../../dist-test/chromium', import.meta.url));
	let server: FileServer;
	let policies: PolicyFolder;
	let browser: TestBrowser;
	let chrome: { id: string; updateUrl: string };

	/** Puts a version of Postwijs on the server, packed and signed as `npm run package` does. */
	async function publish(version: string): Promise<void> {
		const files = withManifest(filesOf(folder), (manifest) => ({ ...manifest, version }));
		const made = await chromiumPackages(files, `postwijs-${version}`, server.host, privateKey);
		for (const [name, content] of made.outputs) server.files.set(name, content);
		chrome = { id: made.id, updateUrl: made.updateUrl };
	}

	/** Writes what `npm run policy` writes; unlike there, the settings may be wrong. */
	function chromiumPolicy(settings: Readonly<Record<string, unknown>>): string {
		const firefox = { id: 'postwijs@kempenkind.example', installUrl: '' };
		const [file] = rolloutFiles('chromium-linux', { settings, chrome, edge: chrome, firefox });
		return file?.text ?? '';
	}

	const setPolicy = (settings: Readonly<Record<string, unknown>>) =>
		policies.write(POLICY, chromiumPolicy(settings));

	beforeAll(async () => {
		server = await startFileServer();
		await publish('0.1.0');
		policies = coverPolicies('chromium', executable ?? '');
		// Chromium otherwise closes every page of an installed extension that a tool wants to look into.
		policies.write('policies/managed/tools.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
		setPolicy({});
		browser = await launchChromium(policies.launcher, {
			language: 'nl',
			installs: { id: chrome.id, port: server.port },
		});
	}, LIMIT);

	afterAll(async () => {
		await browser?.close();
		policies?.remove();
		server?.close();
	});

	test(
		'installs Postwijs from the board’s server, and brings role, texts, locks and rules into open tabs at once',
		async () => {
			const options = await eventually(() => browser.openOptions());
			expect(server.asked).toEqual(['update.xml', 'postwijs-0.1.0.crx']);
			await untilRole(options, 'staff', false);
			await options.click(['input[name=role][value=leader]']);
			await untilRole(options, 'leader', false);
			await store(options, { organisationName: 'Mijn stichting' });
			const tab = await eventually(async () => {
				const opened = await draft(browser, PAGE, DRAFT);
				await untilPainted(opened, ['caution: kutband']);
				return opened;
			});

			setPolicy({ role: 'staff', organisationName: 'De Kempen', disabledRules: ['profanity'] });
			await eventually(() => untilRole(options, 'staff', true));
			await untilText(options, 'Ik schrijf dit namens De Kempen.');
			await untilText(options, 'Je organisatie heeft Postwijs hier geïnstalleerd.');
			await untilText(options, 'disabledRules["profanity"]');
			await untilPainted(tab, []);

			// What is of another type, and what is no setting, costs the rest nothing.
			setPolicy({
				role: 'staff',
				disabledRules: 'profanity',
				schoolNames: ['Sint Jan', 5],
				colour: 'red',
				language: 'en',
			});
			await eventually(() => untilText(options, 'Postwijs settings'));
			await untilText(options, 'Ik schrijf dit namens Mijn stichting.');
			await untilPainted(tab, ['caution: kutband']);
			await tab.close();

			await options.bringToFront();
			await options.click(['input[name=role][value=leader]']);
			await untilRole(options, 'staff', true);
			await store(options, { policyCache: { role: 'leader' } });
			await options.reload();
			await untilRole(options, 'staff', true);

			setPolicy({});
			await eventually(() => untilText(options, 'Instellingen van Postwijs'));
			await untilRole(options, 'leader', false);
			expect(await stored(options)).toEqual({ role: 'leader', organisationName: 'Mijn stichting' });
			await options.close();
		},
		LIMIT,
	);

	test(
		'updates Postwijs from the board’s server, and keeps every choice',
		async () => {
			await publish('0.1.1');
			const before = await browser.openOptions();
			const answer = await before.evaluate(async () => {
				const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
				return (await runtime.requestUpdateCheck()).status;
			});
			expect(answer).toBe('update_available');
			await before.close();
			const options = await eventually(async () => {
				const tab = await browser.openOptions();
				const version = await tab.evaluate(() => {
					const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
					return runtime.getManifest().version;
				});
				if (version === '0.1.1') return tab;
				// A browser at work waits with an update until nothing of the extension is open.
				await tab
					.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload())
					.catch(() => {});
				throw new Error(`It is still version ${version}.`);
			});
			await untilRole(options, 'leader', false);
			expect(await stored(options)).toEqual({ role: 'leader', organisationName: 'Mijn stichting' });
			await options.close();
		},
		LIMIT,
	);

	test(
		'says in the popup where another policy keeps extensions out',
		async () => {
			// Under "*" it would not hold for an extension that has an entry of its own.
			const policy = JSON.parse(chromiumPolicy({}));
			policy.ExtensionSettings[chrome.id].runtime_blocked_hosts = ['*://*.youtube.com'];
			policies.write(POLICY, JSON.stringify(policy));
			const site = await browser.openPage(PAGE.id);
			const popup = await browser.openOwn('popup');
			await eventually(async () => {
				await site.bringToFront();
				await popup.reload();
				await popup.waitFor(() => document.querySelector('.here'));
				const text = await popup.evaluate(() => document.querySelector('.here')?.textContent);
				expect(text).toContain('Je organisatie laat op deze pagina geen uitbreidingen toe.');
			});
			await popup.close();
			await site.close();
		},
		LIMIT,
	);

	test(
		'takes Postwijs away when the policy goes',
		async () => {
			policies.write(POLICY, undefined);
			await eventually(() => expect(browser.openOptions()).rejects.toThrow(/ERR_/));
			const tab = await draft(browser, PAGE, DRAFT);
			expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
			await tab.close();
		},
		LIMIT,
	);

	test('asks for nothing but its package', () => {
		// Debian's Chromium connects ahead to its search page once it may work in the background.
		const own = browser.strayRequests.filter(
			(address) => !address.startsWith('https://start.duckduckgo.com'),
		);
		expect(own).toEqual([]);
	});
});
