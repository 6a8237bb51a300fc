import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../scripts/rules/compile.ts';
import { withTable } from '../../scripts/rules/table.ts';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const house = mkdtempSync(join(tmpdir(), 'postwijs-house-'));
beforeEach(() => {
	rmSync(house, { recursive: true });
	mkdirSync(house);
	cpSync('rules', join(house, 'rules'), { recursive: true });
});
afterAll(() => rmSync(house, { recursive: true }));

/** Runs `npm run rules` on a copy of the rules. */
function rules(...args: string[]) {
	const script = resolve('scripts/rules.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, script, ...args], {
		cwd: house,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

function change(file: string, from: string | RegExp, to: string): void {
	const path = join(house, 'rules', file);
	const text = readFileSync(path, 'utf8');
	const changed = text.replace(from, to);
	expect(changed).not.toBe(text);
	writeFileSync(path, changed);
}

const lineOf = (file: string, part: string) =>
	readFileSync(join(house, 'rules', file), 'utf8')
		.split('\n')
		.findIndex((line) => line.includes(part)) + 1;

describe('npm run rules', () => {
	test('lists every rule with its guideline, levels, cases and examples', () => {
		const { status, stdout, stderr } = rules();
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^profanity +Verantwoordelijkheid\S* .*caution +caution +\d+ +\d+ fire, \d+ quiet$/m,
		);
		expect(stdout).toMatch(/^leader-represents +R5 +– +stop, caution +/m);
		expect(stdout).toContain('All well');
	});

	test('explains one rule: wording, cases, senses and examples', () => {
		const { status, stdout } = rules('profanity');
		expect(status).toBe(0);
		expect(stdout).toContain('Grove taal / ');
		expect(stdout).toMatch(/a swear word \(staff caution, leader caution\)\n +one sentence has: swear-word/);
		expect(stdout).toMatch(/swear-word: .*\(lexicon\/profanity\.yaml:\d+\)/);
		expect(stdout).toMatch(/fires +\d+: Wat een kutweer vandaag\./);
		expect(stdout).toMatch(/quiet +\d+: /);
	});

	test('names the rules when it is asked for one that does not exist', () => {
		const { status, stderr } = rules('swearing');
		expect(status).toBe(2);
		expect(stderr).toMatch(/There is no rule swearing\. The rules are: .*profanity/);
	});

	test('says where a file is wrong', () => {
		change('profanity.yaml', 'find: [swear-word]', 'find: [swear-wordd]');
		const { status, stderr } = rules();
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`rules/profanity.yaml:${lineOf('profanity.yaml', 'swear-wordd')}: swear-wordd is no sense of the lexicon.`,
		);
	});

	test('says which examples do not hold, and why', () => {
		change('profanity.yaml', '  fire:\n', "  fire:\n    - 'Wat een prachtige dag.'\n");
		change('profanity.yaml', '  quiet:\n', "  quiet:\n    - 'Wat een klotedag zeg.'\n");
		change('profanity.yaml', 'words: kutweer, level: caution', 'words: kutweer, level: stop');
		const { status, stderr } = rules();
		expect(status).toBe(1);
		const at = (part: string) => `rules/profanity.yaml:${lineOf('profanity.yaml', part)}: `;
		expect(stderr).toContain(
			`${at('prachtige dag')}"Wat een prachtige dag.": profanity must find something here, and finds nothing.`,
		);
		expect(stderr).toContain(
			`${at('klotedag zeg')}"Wat een klotedag zeg.": this must stay quiet, but profanity finds “klotedag”.`,
		);
		expect(stderr).toContain(
			`${at('kutweer, level: stop')}"Wat een kutweer vandaag.": this must be found at stop`,
		);
	});
});

describe('the table of docs/rules.md', () => {
	test('is up to date (npm run rules -- --table writes it)', () => {
		const page = readFileSync('docs/rules.md', 'utf8');
		expect(page).toBe(withTable(page, compileRules().rulebook.rules));
	});

	test('is written between its markers, and nothing else is touched', () => {
		mkdirSync(join(house, 'docs'));
		const page = readFileSync('docs/rules.md', 'utf8');
		writeFileSync(join(house, 'docs/rules.md'), page.replace(/^\| \[`profanity`\].*\n/m, ''));
		expect(rules('--table').status).toBe(0);
		expect(readFileSync(join(house, 'docs/rules.md'), 'utf8')).toBe(page);
	});

	test('needs its markers', () => {
		expect(() => withTable('# Regels\n', [])).toThrow(/no place for the table/);
	});
});
