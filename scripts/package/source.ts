import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run-command.ts';
import { type Files, filesOf } from './zip.ts';

/** What `.gitignore` leaves out; here too, because an unpacked source archive is no git checkout. */
const LEFT_OUT = /(^|\/)(node_modules|dist|dist-test|generated|release|\.cache|\.git)\/$|\.(log|pem)$/;

function git(...args: readonly string[]): string {
	return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 }).stdout ?? '';
}

/** The sources and whether they are exactly those of a commit. */
export interface Source {
	readonly files: Files;
	/** The commit; undefined when files differ from it, or outside a git checkout. */
	readonly commit: string | undefined;
	readonly isChanged: boolean;
}

/**
 * The files from which this version is built, all that a store needs to build it again: those that git knows or would
 * add, and in an unpacked source archive every file.
 */
export function readSource(): Source {
	if (!existsSync(join(ROOT, '.git'))) {
		const files = filesOf(ROOT, (path) => LEFT_OUT.test(path));
		return { files, commit: undefined, isChanged: false };
	}
	const names = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
	const paths = names.filter((path) => path !== '' && existsSync(join(ROOT, path)));
	const isChanged = git('status', '--porcelain').trim() !== '';
	return {
		files: new Map(paths.map((path) => [path, readFileSync(join(ROOT, path))])),
		commit: isChanged ? undefined : git('rev-parse', 'HEAD').trim(),
		isChanged,
	};
}
