import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionIdOf } from '../../scripts/lib/extension-id.ts';
import { readHost } from '../../scripts/package/addresses.ts';
import { changesOf } from '../../scripts/package/release-notes.ts';
import { readSignedXpi } from '../../scripts/package/signed-xpi.ts';
import { signingKey } from '../../scripts/package/signing-key.ts';
import { readCrx } from './read-crx.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HOST = 'https://postwijs.school.nl/bestanden/';
const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as { version: string };
const NAME = `postwijs-${version}`;

const folder = mkdtempSync(join(tmpdir(), 'postwijs-package-test-'));
const key = join(folder, 'keys', 'signing-key.pem');
const unpacked = join(folder, 'source');

function makePackage(root: string, out: string, ...args: readonly string[]) {
	const result = spawnSync(
		process.execPath,
		[
			'--import',
			'tsx',
			'scripts/package.ts',
			'--key',
			key,
			'--host',
			HOST,
			'--out',
			join(folder, out),
			...args,
		],
		{ cwd: root, encoding: 'utf8' },
	);
	return { status: result.status, said: `${result.stdout}${result.stderr}` };
}

const read = (name: string, from = 'first') => readFileSync(join(folder, from, name));
const names = (from: string) => readdirSync(join(folder, from)).sort();
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function unzip(archive: Buffer, to: string): Promise<void> {
	const files = Object.values((await JSZip.loadAsync(archive)).files).filter(({ dir }) => !dir);
	for (const file of files) {
		const path = join(to, file.name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, await file.async('nodebuffer'));
	}
}

async function manifestIn(archive: Buffer): Promise<Record<string, unknown>> {
	const text = await (await JSZip.loadAsync(archive)).file('manifest.json')?.async('string');
	return JSON.parse(text ?? '{}');
}

const said: string[] = [];

beforeAll(async () => {
	const first = makePackage(ROOT, 'first');
	if (first.status !== 0) throw new Error(first.said);
	await unzip(read(`${NAME}-source.zip`), unpacked);
	symlinkSync(join(ROOT, 'node_modules'), join(unpacked, 'node_modules'), 'junction');
	const second = makePackage(unpacked, 'second');
	if (second.status !== 0) throw new Error(second.said);
	said.push(first.said, second.said);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run package', () => {
	it('makes everything that stores and a server of one’s own need', () => {
		expect(names('first')).toEqual(
			[
				`${NAME}-chromium.zip`,
				`${NAME}-firefox.zip`,
				`${NAME}-source.zip`,
				`${NAME}.cdx.json`,
				`${NAME}.crx`,
				`${NAME}.xpi`,
				'RELEASE-NOTES.md',
				'SHA256SUMS',
				'rollout.json',
				'update.xml',
				'updates.json',
			].sort(),
		);
	});

	it('gives the same bytes again, from the source archive alone', () => {
		const isTold = (name: string) => name !== 'RELEASE-NOTES.md' && name !== 'SHA256SUMS';
		const different = names('first')
			.filter(isTold)
			.filter((name) => !read(name).equals(read(name, 'second')));
		expect(different).toEqual([]);
	});

	it('writes sums that hold', () => {
		const lines = read('SHA256SUMS').toString('utf8').trim().split('\n');
		const sums = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
		const files = names('first').filter((name) => name !== 'SHA256SUMS');
		expect(sums).toEqual(Object.fromEntries(files.map((name) => [name, sha256(read(name))])));
	});

	it('makes a key that only its owner can read, outside the repository, and never prints it', () => {
		expect(statSync(key).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
		const secret = readFileSync(key, 'utf8').split('\n').slice(1, -2);
		expect(secret.length).toBeGreaterThan(10);
		for (const line of secret) expect(said.join('\n')).not.toContain(line);
	});

	it('signs the .crx, and names its id and address everywhere', async () => {
		const { id, archive } = readCrx(read(`${NAME}.crx`));
		const manifest = await manifestIn(archive);
		expect(manifest).toMatchObject({ version, update_url: `${HOST}update.xml` });
		expect(extensionIdOf(Buffer.from(String(manifest.key), 'base64'))).toBe(id);
		const update = new DOMParser().parseFromString(read('update.xml').toString('utf8'), 'text/xml');
		expect(update.getElementsByTagName('app')[0]?.getAttribute('appid')).toBe(id);
		const check = update.getElementsByTagName('updatecheck')[0];
		expect(check?.getAttribute('codebase')).toBe(`${HOST}${NAME}.crx`);
		expect(check?.getAttribute('version')).toBe(version);
		expect(JSON.parse(read('rollout.json').toString('utf8'))).toEqual({
			chromiumId: id,
			chromiumUpdateUrl: `${HOST}update.xml`,
			firefoxId: 'postwijs@kempenkind.example',
			firefoxInstallUrl: `${HOST}${NAME}.xpi`,
		});
	});

	it('gives the stores what they want: no key for Chromium, no update address for Firefox', async () => {
		const chromium = await manifestIn(read(`${NAME}-chromium.zip`));
		for (const name of ['key', 'update_url']) expect(chromium).not.toHaveProperty(name);
		expect(chromium).toMatchObject({ version, storage: { managed_schema: 'managed-schema.json' } });
		const firefox = await manifestIn(read(`${NAME}-firefox.zip`));
		expect(firefox).not.toHaveProperty('browser_specific_settings.gecko.update_url');
		expect(await manifestIn(read(`${NAME}.xpi`))).toMatchObject({
			browser_specific_settings: { gecko: { update_url: `${HOST}updates.json` } },
		});
		const { addons } = JSON.parse(read('updates.json').toString('utf8'));
		expect(addons['postwijs@kempenkind.example'].updates).toEqual([
			{
				version,
				update_link: `${HOST}${NAME}.xpi`,
				update_hash: `sha256:${sha256(read(`${NAME}.xpi`))}`,
				applications: { gecko: { strict_min_version: '142.0' } },
			},
		]);
	});

	it('lists the parts that are inside, and only those', () => {
		const list = JSON.parse(read(`${NAME}.cdx.json`).toString('utf8'));
		expect(list).toMatchObject({
			bomFormat: 'CycloneDX',
			metadata: { component: { name: 'postwijs', version } },
		});
		const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		const listed = list.components.map(({ name }: { name: string }) => name);
		expect(listed.sort()).toEqual(
			[...Object.keys(dependencies), 'efrt', 'grad-school', 'suffix-thumb'].sort(),
		);
	});

	it('keeps out of the source archive what is not source', async () => {
		const { files } = await JSZip.loadAsync(read(`${NAME}-source.zip`));
		const paths = Object.keys(files);
		for (const path of ['package-lock.json', 'manifest.json', 'LICENSE', 'scripts/package.ts'])
			expect(paths).toContain(path);
		expect(
			paths.filter((path) => /^(node_modules|dist|generated|release|\.git)\/|\.pem$/.test(path)),
		).toEqual([]);
	});

	it('makes a package that the linter of Firefox’s store has nothing to say about', async () => {
		const source = join(folder, 'lint');
		await unzip(read(`${NAME}-firefox.zip`), source);
		const linter = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
		const lint = spawnSync(
			process.execPath,
			[linter, 'lint', '--source-dir', source, '--output', 'json', '--no-config-discovery'],
			{ encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
		);
		expect(JSON.parse(lint.stdout).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
	});
});

describe('npm run package refuses', () => {
	it('a key in the repository, without making one', () => {
		const inside = join(ROOT, 'new-folder', 'signing-key.pem');
		const { status, said } = makePackage(ROOT, 'refused', '--key', inside);
		expect(status).toBe(2);
		expect(said).toContain('The signing key may not lie in the repository');
		expect(existsSync(inside)).toBe(false);
	});

	it('a file that is no key, or of a kind that Chromium does not take', () => {
		const text = join(folder, 'no-key.pem');
		writeFileSync(text, 'hello');
		expect(() => signingKey(text)).toThrow('holds no private key');
		const curve = join(folder, 'curve.pem');
		writeFileSync(curve, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
		expect(() => signingKey(curve)).toThrow('Chromium wants RSA');
	});

	it('an address that browsers do not update from', () => {
		for (const host of ['http://postwijs.school.nl/', 'postwijs.school.nl', 'https://school.nl/?a=b'])
			expect(() => readHost(host)).toThrow('--host is the https address of a folder');
		expect(readHost('https://school.nl/map')).toBe('https://school.nl/map/');
	});

	it('an .xpi that nobody signed, of another version, or another file', async () => {
		const xpi = join(folder, 'first', `${NAME}.xpi`);
		await expect(readSignedXpi(xpi, version)).rejects.toThrow('has no signature');
		await expect(readSignedXpi(xpi, '9.9.9')).rejects.toThrow(`holds version ${version}`);
		await expect(readSignedXpi(key, version)).rejects.toThrow('is no package of Firefox');
	});
});

describe('the release notes', () => {
	it('take the part of the version, and else what is not released yet', () => {
		const changelog =
			'# Changelog\n\n## [Unreleased]\n\n- new\n\n## [0.2.0] - 2026-11-01\n\n### Added\n\n- older\n\n## [0.1.0]\n\n- first\n\n[0.1.0]: https://example.org\n';
		expect(changesOf(changelog, '0.2.0')).toBe('### Added\n\n- older');
		expect(changesOf(changelog, '0.1.0')).toBe('- first');
		expect(changesOf(changelog, '0.3.0')).toBe('- new');
		expect(() => changesOf('# Changelog\n', '0.1.0')).toThrow('says nothing');
	});
});
