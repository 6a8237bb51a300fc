/**
 * `npm run package` → release/: everything that stores, and a server of one's own, need. Two runs on the same files give
 * the same bytes. Exit status: 0 made, 2 wrong use.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureRulebook } from './ensure-rulebook.ts';
import { ROOT } from './lib/run-command.ts';
import { UsageError } from './lib/usage-error.ts';
import { NO_HOST, readHost } from './package/addresses.ts';
import {
	type Addresses,
	buildFor,
	chromiumPackages,
	firefoxPackages,
	sumsOf,
} from './package/build-release.ts';
import { partsList } from './package/parts-list.ts';
import { releaseNotes } from './package/release-notes.ts';
import { readSignedXpi } from './package/signed-xpi.ts';
import { defaultKeyPath, signingKey } from './package/signing-key.ts';
import { readSource } from './package/source.ts';
import { sha256 } from './package/update-manifests.ts';
import { type Files, zip } from './package/zip.ts';

const USAGE = `npm run package -- [--host URL] [--key FILE] [--signed-xpi FILE] [--out FOLDER]

  --host URL         the https address of the folder where the board will put these files
  --key FILE         the key (PEM) that signs the .crx; it lies outside the repository, and is made when it is not there
  --signed-xpi FILE  the .xpi that addons.mozilla.org signed, so that updates.json has its sum
  --out FOLDER       default: release`;

function options() {
	try {
		const { values } = parseArgs({
			options: {
				host: { type: 'string' },
				key: { type: 'string' },
				'signed-xpi': { type: 'string' },
				out: { type: 'string' },
				help: { type: 'boolean' },
			},
		});
		return values;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function readVersion(): string {
	const [manifest, packageJson] = ['manifest.json', 'package.json'].map(
		(name) => (JSON.parse(readFileSync(name, 'utf8')) as { version: string }).version,
	);
	if (!manifest || manifest !== packageJson) {
		throw new UsageError(`manifest.json is version ${manifest}, package.json is version ${packageJson}.`);
	}
	return manifest;
}

function write(folder: string, files: Files): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

async function main(): Promise<void> {
	const given = options();
	if (given.help) {
		console.log(USAGE);
		return;
	}
	const out = resolve(given.out ?? join(ROOT, 'release'));
	const signedXpi = given['signed-xpi'] && resolve(given['signed-xpi']);
	const host = readHost(given.host ?? NO_HOST);
	const key = signingKey(given.key ?? defaultKeyPath());
	process.chdir(ROOT);
	const version = readVersion();
	const name = `postwijs-${version}`;
	const signed = signedXpi ? await readSignedXpi(signedXpi, version) : undefined;
	const source = readSource();

	ensureRulebook();
	const chromium = await chromiumPackages(await buildFor('chromium'), name, host, key);
	const firefox = await firefoxPackages(await buildFor('firefox'), name, host, signed);
	const addresses: Addresses = {
		chromiumId: chromium.id,
		chromiumUpdateUrl: chromium.updateUrl,
		firefoxId: firefox.id,
		firefoxInstallUrl: firefox.installUrl,
	};
	const files = new Map([
		...chromium.outputs,
		...firefox.outputs,
		[`${name}-source.zip`, await zip(source.files)],
		[`${name}.cdx.json`, Buffer.from(partsList('postwijs'))],
		['rollout.json', Buffer.from(`${JSON.stringify(addresses, null, 2)}\n`)],
	]);
	const sums = [...files].map(([file, content]) => ({ name: file, sha256: sha256(content) }));
	const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version, source.commit, sums);
	files.set('RELEASE-NOTES.md', Buffer.from(notes));
	write(out, new Map([...files, ['SHA256SUMS', Buffer.from(sumsOf(files))]]));

	console.log([...files.keys(), 'SHA256SUMS'].map((file) => join(relative(ROOT, out), file)).join('\n'));
	if (source.isChanged)
		console.error('These files differ from every commit: commit before you publish them.');
	if (!given.host)
		console.error(`The files for a server of one's own name ${host}; give its address with --host.`);
	if (!signed) console.error('Firefox installs the .xpi once Mozilla has signed it; see docs/uitrol.md.');
}

try {
	await main();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`${error.message}\n\n${USAGE}`);
	process.exitCode = 2;
}
