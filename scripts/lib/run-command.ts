import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs a program in the project's folder with its output in sight and gives its exit status; 1 when it could not
 * start or was ended by a signal.
 */
export function runCommand(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<number> {
	return new Promise((done) => {
		const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
		child.once('error', (error) => {
			console.error(`${program} could not start: ${error.message}`);
			done(1);
		});
		child.once('exit', (status) => done(status ?? 1));
	});
}

/** Runs a script of ours, or a JavaScript program of an installed package, by its path from the project's folder. */
export function runScript(
	path: string,
	args: readonly string[] = [],
	env: Readonly<Record<string, string>> = {},
): Promise<number> {
	const loader = path.endsWith('.ts') ? ['--import', 'tsx'] : [];
	return runCommand(process.execPath, [...loader, resolve(ROOT, path), ...args], env);
}
