import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const rulebook = resolve(root, 'generated/rulebook.ts');
const ruleList = resolve(root, 'generated/rule-list.ts');
/** The compiler is part of what the rulebook depends on. */
const SOURCES = ['rules', 'src/checker', 'scripts'];

/** Modification time of the newest file below a folder, in milliseconds since 1970. */
function newest(folder: string): number {
	const entries = readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return Math.max(0, ...files.map((file) => statSync(resolve(file.parentPath, file.name)).mtimeMs));
}

/** Compiles the rules when that was never done or something changed since. Ends the process when a rule is wrong. */
export function ensureRulebook(): void {
	const isThere = existsSync(rulebook) && existsSync(ruleList);
	if (isThere && statSync(rulebook).mtimeMs >= Math.max(...SOURCES.map(newest))) return;
	// What it says is about the rules; the output may be somebody's JSON.
	const options = { cwd: root, stdio: ['inherit', 2, 2] as ('inherit' | number)[] };
	const generate = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], options);
	if (generate.status !== 0) process.exit(generate.status ?? 1);
}
