import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/** What the tests need, and its package in Debian. */
const NEEDED: readonly { readonly kind: BrowserKind; readonly name: string; readonly package: string }[] = [
	{ kind: 'chromium', name: 'Chromium', package: 'chromium' },
	{ kind: 'firefox', name: 'Firefox', package: 'firefox-esr' },
];

const missing = () => NEEDED.filter(({ kind }) => !findBrowser(kind));

function isDebianForRoot(): boolean {
	const release = '/etc/os-release';
	return (
		process.getuid?.() === 0 &&
		existsSync(release) &&
		/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
	);
}

/**
 * Installs the browsers that the tests miss, where that goes without asking: as root on Debian or Ubuntu. Elsewhere it
 * says in one sentence what to install; the tests of a missing browser are then skipped.
 */
export async function ensureBrowsers(): Promise<void> {
	const wanted = missing();
	if (wanted.length > 0 && isDebianForRoot()) {
		const packages = wanted.map((browser) => browser.package);
		console.log(`Installing ${packages.join(' and ')} with apt-get …`);
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await runCommand('apt-get', ['update', '-qq'], env);
		await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
	}
	const names = missing().map((browser) => browser.name);
	if (names.length > 0) {
		console.log(
			`Install ${names.join(' and ')} to run all tests; those in ${names.join(' and ')} are skipped now.`,
		);
	}
}
