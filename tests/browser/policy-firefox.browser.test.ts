import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.ts';
import { firefoxPackages } from '../../scripts/package/build-release.ts';
import { filesOf } from '../../scripts/package/zip.ts';
import { rolloutFiles } from '../../src/rollout/index.ts';
import { pageOf } from '../sites/pages.ts';
import { launchFirefox } from './harness/firefox.ts';
import type { TestBrowser } from './harness/tab.ts';
import { draft, untilPainted } from './nudge.ts';
import { eventually } from './rollout/eventually.ts';
import { type FileServer, startFileServer } from './rollout/file-server.ts';
import { store, stored, untilRole, untilText } from './rollout/options.ts';
import { coverPolicies, type PolicyFolder, whyNoPolicies } from './rollout/policy-folder.ts';

const executable = findBrowser('firefox')?.path;
const obstacle = executable
	? whyNoPolicies('firefox', executable)
	: 'Firefox is not installed, so its policies are not tried.';
if (obstacle) console.warn(obstacle);

/** One finding, for staff and leaders alike. */
const DRAFT = 'Die kutband van mijn fiets is lek.';
const PAGE = pageOf('youtube-comment');

/** Milliseconds; a busy machine takes its time to start and to fetch a package. */
const LIMIT = 180_000;

/** Firefox reads its policies when it starts, so each test starts it again, on the same profile. */
describe.skipIf(obstacle)('a policy file in firefox', () => {
	const folder = fileURLToPath(new URL('../../dist-test/firefox', import.meta.url));
	const profile = mkdtempSync(join(tmpdir(), 'postwijs-firefox-policy-'));
	let server: FileServer;
	let policies: PolicyFolder;
	let browser: TestBrowser | undefined;
	let firefox: { id: string; installUrl: string };

	/** Writes what `npm run policy` writes; unlike there, the settings may be wrong. The package here is not signed. */
	function setPolicy(settings: Readonly<Record<string, unknown>> | undefined): void {
		const chrome = { id: '', updateUrl: '' };
		const [file] = rolloutFiles('firefox', { settings: settings ?? {}, chrome, edge: chrome, firefox });
		const made = JSON.parse(file?.text ?? '{}') as { policies: Record<string, unknown> };
		if (!settings) delete made.policies['3rdparty'];
		const Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
		policies.write('policies.json', JSON.stringify({ policies: { ...made.policies, Preferences } }));
	}

	async function start(): Promise<TestBrowser> {
		browser = await launchFirefox(policies.launcher, {
			profile,
			installs: { id: firefox.id, port: server.port },
		});
		return browser;
	}

	beforeAll(async () => {
		server = await startFileServer();
		// Firefox takes no package that updates over http, so this one names an address with https.
		const updates = 'https://postwijs.school.nl/';
		const { id, outputs } = await firefoxPackages(filesOf(folder), 'postwijs', updates, undefined);
		firefox = { id, installUrl: `${server.host}postwijs.xpi` };
		for (const [name, content] of outputs) server.files.set(name, content);
		policies = coverPolicies('firefox', executable ?? '');
	});

	afterEach(() => browser?.close());

	afterAll(() => {
		policies?.remove();
		server?.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	});

	test(
		'installs Postwijs from the board’s server, and takes a policy without settings for what it is',
		async () => {
			setPolicy(undefined);
			const running = await start();
			const options = await eventually(() => running.openOptions());
			expect(server.asked).toContain('postwijs.xpi');
			await store(options, { language: 'nl', organisationName: 'Mijn stichting', role: 'leader' });
			await untilRole(options, 'leader', false);
			expect(await options.evaluate(() => document.querySelector('.problems'))).toBeNull();
			// A page that came before Firefox had told its processes of the new add-on stays without it.
			await eventually(async () => {
				const tab = await draft(running, PAGE, DRAFT);
				await untilPainted(tab, ['caution: kutband']);
			});
		},
		LIMIT,
	);

	test(
		'brings role, texts, locks and rules, and names each setting that is wrong',
		async () => {
			setPolicy({
				role: 'staff',
				organisationName: 'De Kempen',
				disabledRules: ['profanity'],
				schoolNames: 'Sint Jan',
				colour: 'red',
			});
			const running = await start();
			const options = await eventually(() => running.openOptions());
			await untilRole(options, 'staff', true);
			await untilText(options, 'Ik schrijf dit namens De Kempen.');
			await untilText(
				options,
				'Je organisatie heeft bij “Namen van je scholen” iets ingesteld dat niet klopt.',
			);
			await untilText(options, 'Je organisatie heeft “colour” ingesteld. Die instelling kennen we niet');
			await untilText(options, 'schoolNames: dit moet een lijst van teksten zijn.');
			await untilText(options, 'colour: deze instelling bestaat niet.');
			await untilText(options, 'disabledRules["profanity"]');
			await store(options, { policyCache: { role: 'leader' } });
			await options.reload();
			await untilRole(options, 'staff', true);
			const tab = await draft(running, PAGE, DRAFT);
			await tab.waitFor(() => document.querySelector('postwijs-nudge'));
			await untilPainted(tab, []);
		},
		LIMIT,
	);

	test(
		'gives the user the earlier choice back when the settings go',
		async () => {
			setPolicy(undefined);
			const running = await start();
			const options = await eventually(() => running.openOptions());
			await untilRole(options, 'leader', false);
			expect(await stored(options)).toEqual({
				language: 'nl',
				organisationName: 'Mijn stichting',
				role: 'leader',
			});
		},
		LIMIT,
	);

	test(
		'takes Postwijs away when the policy blocks it',
		async () => {
			const ExtensionSettings = { [firefox.id]: { installation_mode: 'blocked' } };
			policies.write('policies.json', JSON.stringify({ policies: { ExtensionSettings } }));
			const running = await start();
			await eventually(() => expect(running.openOptions()).rejects.toThrow('NS_ERROR_NOT_AVAILABLE'));
		},
		LIMIT,
	);
});
