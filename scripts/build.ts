/**
 * `npm run build` → dist/chromium and dist/firefox, which ship.
 * `npm run build -- --test` → dist-test/…, the same with open shadow roots, for the browser tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

/** Modification time of the newest file below a folder, in milliseconds since 1970. */
function newest(folder: string): number {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return Math.max(0, ...files.map((file) => statSync(resolve(file.parentPath, file.name)).mtimeMs));
}

/** The compiler of the rules is part of what the rulebook depends on. */
function isRulebookStale(): boolean {
	const rulebook = resolve('generated/rulebook.ts');
	return (
		!existsSync(rulebook) ||
		statSync(rulebook).mtimeMs < Math.max(...['rules', 'src/checker', 'scripts'].map(newest))
	);
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--test');
if (unknown.length > 0) {
	console.error(`npm run build knows --test only, not ${unknown.join(' ')}.`);
	process.exit(2);
}
if (isRulebookStale()) {
	const generate = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {
		stdio: 'inherit',
	});
	if (generate.status !== 0) process.exit(generate.status ?? 1);
}
for (const browser of ['chromium', 'firefox']) {
	await build({ mode: process.argv.includes('--test') ? `${browser}-test` : browser, logLevel: 'warn' });
}
