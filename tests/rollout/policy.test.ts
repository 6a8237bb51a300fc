import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumExtensionId } from '../../scripts/lib/extension-id.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'postwijs-policy-test-'));
const packages = join(folder, 'rollout.json');

function run(settings: string, ...args: readonly string[]) {
	const path = join(folder, 'settings.json');
	writeFileSync(path, settings);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'--import',
			'tsx',
			'scripts/policy.ts',
			path,
			'--packages',
			packages,
			'--out',
			join(folder, 'out'),
			...args,
		],
		{ cwd: ROOT, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

beforeAll(() => {
	const chromiumId = 'abcdefghijklmnopabcdefghijklmnop';
	writeFileSync(
		packages,
		JSON.stringify({
			chromiumId,
			chromiumUpdateUrl: 'https://school.nl/update.xml',
			firefoxId: 'postwijs@kempenkind.example',
			firefoxInstallUrl: 'https://school.nl/postwijs.xpi',
		}),
	);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run policy', () => {
	it('makes the files of all targets and says where each belongs', () => {
		const { status, stdout, stderr } = run(
			'\uFEFF{"role": "leader", "disabledRules": ["informal-language"]}',
			'--target',
			'all',
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const files = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		expect(stdout.trim().split('\n')).toHaveLength(files.length);
		expect(stdout).toContain('→ /etc/opt/chrome/policies/managed/');
		const firefox = JSON.parse(readFileSync(join(folder, 'out/firefox/policies.json'), 'utf8'));
		expect(firefox.policies['3rdparty'].Extensions['postwijs@kempenkind.example']).toEqual({
			role: 'leader',
			disabledRules: ['informal-language'],
		});
		expect(readFileSync(join(folder, 'out/windows/postwijs-hklm.reg')).subarray(0, 2)).toEqual(
			Buffer.from([0xff, 0xfe]),
		);
	});

	it('takes the ids of the stores, and Chrome’s for Edge when that has none', () => {
		const [chrome, edge] = ['a'.repeat(32), 'b'.repeat(32)];
		const read = (browser: string) =>
			Object.entries(
				JSON.parse(readFileSync(join(folder, `out/linux/${browser}/postwijs.json`), 'utf8'))
					.ExtensionSettings,
			)[0];
		expect(run('{}', '--target', 'chrome-linux,edge-linux', '--chrome-id', chrome).status).toBe(0);
		expect(read('edge')).toEqual([
			chrome,
			{
				installation_mode: 'force_installed',
				update_url: 'https://clients2.google.com/service/update2/crx',
				toolbar_state: 'force_shown',
			},
		]);
		expect(
			run(
				'{}',
				'--target',
				'chrome-linux',
				'--target',
				'edge-linux',
				'--chrome-id',
				chrome,
				'--edge-id',
				edge,
			).status,
		).toBe(0);
		expect(read('edge')).toEqual([
			edge,
			{
				installation_mode: 'force_installed',
				update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
				toolbar_state: 'force_shown',
			},
		]);
		expect(read('chrome')?.[0]).toBe(chrome);
	});

	it('names every wrong setting with the reason, and makes nothing', () => {
		rmSync(join(folder, 'out'), { recursive: true, force: true });
		const wrong = {
			rol: 'leader',
			Role: 'leader',
			role: 'boss',
			schoolNames: 'De Regenboog',
			disclaimerInProfile: 'ja',
			codeUrl: 'http://school.nl',
			organisationName: 5,
			disabledRules: ['swearing'],
			disabledSites: ['twitter'],
		};
		const { status, stderr } = run(JSON.stringify(wrong), '--target', 'all');
		expect(status).toBe(2);
		expect(stderr).toMatch(/"rol" is no setting; the settings are role, /);
		expect(stderr).toContain('"Role" is no setting; did you mean "role"?');
		expect(stderr).toContain('"role" must be one of "staff", "leader", not "boss".');
		expect(stderr).toContain(
			'"schoolNames" must be a list of texts, such as ["one", "two"], not "De Regenboog".',
		);
		expect(stderr).toContain('"disclaimerInProfile" must be true or false, without quotes, not "ja".');
		expect(stderr).toContain(
			'"codeUrl" must be an address that begins with https://, or "", not "http://school.nl".',
		);
		expect(stderr).toContain('"organisationName" must be a text between quotes, not 5.');
		expect(stderr).toContain(
			'"disabledRules" has "swearing", which Postwijs does not know; it knows accusation, ',
		);
		expect(stderr).toContain(
			'"disabledSites" has "twitter", which Postwijs does not know; it knows x, facebook, ',
		);
		expect(() => readdirSync(join(folder, 'out'))).toThrow();
	});

	it.each([
		['{"role": leader}', [], 'is no JSON'],
		['["leader"]', [], 'must hold the settings between braces'],
		['{}', ['--target', 'windows'], 'There is no target "windows"; the targets are all, chrome-linux, '],
		['{}', ['--chrome-id', 'postwijs'], '--chrome-id is the id from the store: 32 letters from a to p'],
		['{}', ['--firefox-url', 'http://school.nl/x.xpi'], '--firefox-url is the https address of the .xpi'],
		['{}', ['extra.json'], 'Give one file with settings.'],
	])('says what is wrong with %s %j', (settings, args, sentence) => {
		const target = args.includes('--target') ? [] : ['--target', 'firefox'];
		const { status, stderr } = run(settings, ...target, ...args);
		expect(status).toBe(2);
		expect(stderr).toContain(sentence);
	});

	it('says that the ids are those of this source when nobody gave others', () => {
		const missing = spawnSync(
			process.execPath,
			[
				'--import',
				'tsx',
				'scripts/policy.ts',
				join(folder, 'settings.json'),
				'--target',
				'firefox',
				'--packages',
				join(folder, 'none.json'),
			],
			{ cwd: ROOT, encoding: 'utf8' },
		);
		expect(missing.status).toBe(2);
		expect(missing.stderr).toContain('give the rollout.json that npm run package made');
		expect(chromiumExtensionId()).toMatch(/^[a-p]{32}$/);
	});
});
