import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { extensionIdOf } from '../lib/extension-id.ts';
import { crx, publicKeyOf } from './crx.ts';
import { sha256, updatesJson, updateXml } from './update-manifests.ts';
import { type Files, filesOf, withManifest, zip } from './zip.ts';

/** What of a manifest ends up in addresses and update files. */
interface Manifest {
	readonly version: string;
	readonly minimum_chrome_version?: string;
	readonly browser_specific_settings?: { readonly gecko: { id: string; strict_min_version: string } };
}

/** What `npm run policy` needs to know of the packages of one's own. */
export interface Addresses {
	readonly chromiumId: string;
	readonly chromiumUpdateUrl: string;
	readonly firefoxId: string;
	readonly firefoxInstallUrl: string;
}

const manifestOf = (files: Files) =>
	JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}') as Manifest;

/** Builds a browser's version, what ships, in a folder of its own. */
export async function buildFor(browser: 'chromium' | 'firefox'): Promise<Files> {
	const folder = mkdtempSync(join(tmpdir(), 'postwijs-package-'));
	// Whatever the shell says: a development build names the folder in which it was made.
	process.env.NODE_ENV = 'production';
	try {
		await build({ mode: browser, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
		return filesOf(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The packages for Chromium: for the stores, and signed for a server of one's own. */
export async function chromiumPackages(files: Files, name: string, host: string, key: KeyObject) {
	const { version, minimum_chrome_version = '' } = manifestOf(files);
	const publicKey = publicKeyOf(key);
	const id = extensionIdOf(publicKey);
	const updateUrl = `${host}update.xml`;
	// The stores give an id of their own and refuse a package that brings its key.
	const forStores = withManifest(files, ({ key: _key, ...manifest }) => manifest);
	const forHost = withManifest(files, (manifest) => ({
		...manifest,
		key: publicKey.toString('base64'),
		update_url: updateUrl,
	}));
	const update = updateXml(id, minimum_chrome_version, { version, url: `${host}${name}.crx` });
	return {
		id,
		updateUrl,
		outputs: new Map([
			[`${name}-chromium.zip`, await zip(forStores)],
			[`${name}.crx`, crx(await zip(forHost), key)],
			['update.xml', Buffer.from(update)],
		]),
	};
}

/** The packages for Firefox. `signed`: the package for one's own server as Mozilla gave it back. */
export async function firefoxPackages(files: Files, name: string, host: string, signed: Buffer | undefined) {
	const { version, browser_specific_settings } = manifestOf(files);
	if (!browser_specific_settings) throw new Error('The Firefox build has no id.');
	const { gecko } = browser_specific_settings;
	const forHost = withManifest(files, (manifest) => ({
		...manifest,
		browser_specific_settings: { gecko: { ...gecko, update_url: `${host}updates.json` } },
	}));
	const xpi = signed ?? (await zip(forHost));
	const installUrl = `${host}${name}.xpi`;
	const updates = updatesJson(gecko.id, gecko.strict_min_version, xpi, { version, url: installUrl });
	return {
		id: gecko.id,
		installUrl,
		outputs: new Map([
			[`${name}-firefox.zip`, await zip(files)],
			[`${name}.xpi`, xpi],
			['updates.json', Buffer.from(updates)],
		]),
	};
}

/** The sums of files in the form that `sha256sum --check` reads. */
export function sumsOf(files: Files): string {
	const lines = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
	return lines.join('');
}
