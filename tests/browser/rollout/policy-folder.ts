import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A folder with policies that one browser sees in the place of the system's own. */
export interface PolicyFolder {
	/** Starts the browser with these policies; takes its arguments. */
	readonly launcher: string;
	/** Writes a policy file, also while the browser runs; undefined takes it away. */
	write(path: string, content: string | undefined): void;
	remove(): void;
}

/** The folder of the system in which a browser looks for policies; it must be there to be covered. */
export function systemFolder(browser: 'chromium' | 'firefox', executable: string): string {
	return browser === 'chromium' ? '/etc/chromium' : join(dirname(realpathSync(executable)), 'distribution');
}

/** Why real policies cannot be tried here, in a sentence; undefined where they can. */
export function whyNoPolicies(browser: 'chromium' | 'firefox', executable: string): string | undefined {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) {
		return 'Policies are not tried in real browsers, because that needs root on Linux.';
	}
	if (spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status !== 0) {
		return 'Policies are not tried in real browsers, because this machine lets nobody mount a folder of their own.';
	}
	const folder = systemFolder(browser, executable);
	return existsSync(folder)
		? undefined
		: `Policies are not tried in ${browser}, because ${folder} is not there.`;
}

/**
 * Covers the system's folder with one of ours, in a mount namespace that only this browser is in: other browsers on the
 * machine never see these policies, and nothing of them is left when the browser goes, however it goes.
 */
export function coverPolicies(browser: 'chromium' | 'firefox', executable: string): PolicyFolder {
	const base = mkdtempSync(join(tmpdir(), `postwijs-policies-${browser}-`));
	const folder = join(base, 'covers');
	const launcher = join(base, 'launcher.sh');
	const target = systemFolder(browser, executable);
	// What the system keeps there for other ends stays; its own policies do not count. Debian's folder for Firefox is a
	// link, and a copy of a link would lead what is written here into the system.
	cpSync(realpathSync(target), folder, { recursive: true, filter: (path) => !/^polic/.test(basename(path)) });
	const inside = 'mount --bind "$1" "$2" && shift 2 && exec "$@"';
	writeFileSync(
		launcher,
		`#!/bin/sh\nexec unshare --mount sh -c '${inside}' sh '${folder}' '${target}' '${executable}' "$@"\n`,
	);
	chmodSync(launcher, 0o755);
	return {
		launcher,
		write(path, content) {
			const file = join(folder, path);
			if (content === undefined) return rmSync(file, { force: true });
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, content);
		},
		remove: () => rmSync(base, { recursive: true, force: true }),
	};
}
