// The door of every npm command. Plain JavaScript, because it must run before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);

/** True when `node_modules` is missing or older than the lock file. */
function isInstallNeeded() {
	const installed = resolve(root, 'node_modules/.package-lock.json');
	const locked = resolve(root, 'package-lock.json');
	return !existsSync(installed) || statSync(installed).mtimeMs < statSync(locked).mtimeMs;
}

if (isInstallNeeded()) {
	console.error('Postwijs: installing the npm packages of package-lock.json …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (install.status !== 0) {
		console.error(
			'Postwijs: npm ci failed; see above. Mend that (is the npm registry reachable?) and try again.',
		);
		process.exit(install.status ?? 1);
	}
}

const run = spawn(process.execPath, ['--import', 'tsx', resolve(root, `scripts/${command}.ts`), ...args], {
	cwd: process.cwd(),
	stdio: 'inherit',
});
// The script stops what it started; leaving before it would leave that running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
// npm ends its shell on SIGTERM, and the shell tells nobody: a new parent means that nobody waits for us any more.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && run.kill('SIGTERM'), 500).unref();
run.on('exit', (status) => process.exit(status ?? 1));
