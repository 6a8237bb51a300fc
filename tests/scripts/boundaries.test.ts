import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** A house of its own with our lint rules, so that no wrong file ever stands in ours. */
const house = mkdtempSync(join(tmpdir(), 'postwijs-lint-'));
const rules = JSON.parse(readFileSync('biome.json', 'utf8'));
writeFileSync(
	join(house, 'biome.json'),
	JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }),
);
afterAll(() => rmSync(house, { recursive: true }));

/** What Biome says of a source file at `path`. */
function lint(path: string, source: string) {
	const file = join(house, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, source);
	const biome = resolve('node_modules/@biomejs/biome/bin/biome');
	const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', path], {
		cwd: house,
		encoding: 'utf8',
	});
	rmSync(file);
	return { status, output: stdout + stderr };
}

describe('the lint rule keeps the rooms of the house apart', () => {
	test.each([
		['src/checker/language/x.ts', "import { Card } from '../../ui/card.tsx';\nexport const x = Card;\n"],
		['src/checker/x.ts', "import browser from 'webextension-polyfill';\nexport const x = browser;\n"],
		['src/checker/x.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
		['src/checker/x.ts', 'export const x = document.body;\n'],
		['src/checker/x.ts', 'export const x = window.location;\n'],
		[
			'src/sites/x.ts',
			"import { createEditor } from '../editors/index.ts';\nexport const x = createEditor;\n",
		],
		[
			'src/editors/x.ts',
			"import { createChecker } from '../checker/index.ts';\nexport const x = createChecker;\n",
		],
		['src/rollout/x.ts', "import { Card } from '../ui/card.tsx';\nexport const x = Card;\n"],
		['src/ui/x.ts', "import { recognise } from '../sites/index.ts';\nexport const x = recognise;\n"],
	])('%s may not: %s', (path, source) => {
		const { status, output } = lint(path, source);
		expect(status, output).not.toBe(0);
		expect(output).toMatch(/noRestrictedImports|noRestrictedGlobals/);
	});

	test.each([
		['src/checker/language/x.ts', "import { fold } from './characters.ts';\nexport const x = fold;\n"],
		['src/checker/language/x.ts', "import nlp from 'compromise/one';\nexport const x = nlp;\n"],
		[
			'src/composer/x.ts',
			"import { createChecker } from '../checker/index.ts';\nexport const x = createChecker;\n",
		],
	])('%s may: %s', (path, source) => {
		const { status, output } = lint(path, source);
		expect(status, output).toBe(0);
	});
});
