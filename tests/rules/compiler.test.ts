import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../scripts/rules/compile.ts';
import { RuleProblem } from '../../scripts/rules/problem.ts';
import { expandForms } from '../../scripts/rules/words.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'postwijs-rules-'));
	cpSync('rules', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes one file of the copied rules and gives the problem that the compiler then reports. */
function problemAfter(file: string, change: (text: string) => string): RuleProblem {
	const path = join(folder, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	try {
		compileRules(folder);
	} catch (error) {
		if (error instanceof RuleProblem) return error;
		throw error;
	}
	throw new Error('The compiler found nothing wrong.');
}

const addLexicon = (text: string) => {
	writeFileSync(join(folder, 'lexicon/zz-extra.yaml'), text);
	return problemAfter('lexicon/zz-extra.yaml', (same) => same);
};
const lineOf = (file: string, part: string) =>
	readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.findIndex((line) => line.includes(part)) + 1;

describe('the rule compiler names file and line of', () => {
	test('a rule without its English title', () => {
		const problem = problemAfter('profanity.yaml', (text) =>
			text.replace(/title: \{nl: ([^,]*), en: [^}]*\}/, 'title: {nl: $1}'),
		);
		expect(problem.message).toMatch(/profanity\.yaml:\d+: title\.en/);
		expect(problem.line).toBe(lineOf('profanity.yaml', 'title:'));
	});

	test('YAML that cannot be read', () => {
		const problem = problemAfter('profanity.yaml', (text) => text.replace('title: {', 'title: {{'));
		expect(problem.message).toMatch(/profanity\.yaml:\d+: This is not valid YAML/);
	});

	test('a sense that does not exist', () => {
		const problem = problemAfter('profanity.yaml', (text) =>
			text.replace('find: [swear-word]', 'find: [swear-wordd]'),
		);
		expect(problem.reason).toBe('swear-wordd is no sense of the lexicon.');
		expect(problem.line).toBe(lineOf('profanity.yaml', 'swear-wordd'));
	});

	test('a field that does not exist', () => {
		expect(problemAfter('profanity.yaml', (text) => `${text}\ncolour: red\n`).reason).toMatch(/colour/);
	});

	test('a level that does not exist', () => {
		expect(
			problemAfter('profanity.yaml', (text) => text.replace('level: caution', 'level: fatal')).reason,
		).toMatch(/level/);
	});

	test('a case of the whole draft that asks for a sentence', () => {
		const problem = problemAfter('profanity.yaml', (text) =>
			text.replace(/find: \[swear-word\]/, 'mark: [draft]\n    unless: [swear-innocent]'),
		);
		expect(problem.reason).toMatch(/looks at no sentence: use unless-draft, not unless/);
	});

	test('a rule in a file of another name', () => {
		const problem = problemAfter('profanity.yaml', (text) => text.replace('id: profanity', 'id: swearing'));
		expect(problem.reason).toBe('The file of the rule swearing must be called swearing.yaml.');
	});

	test('an example that stands there twice', () => {
		const problem = problemAfter('profanity.yaml', (text) =>
			text.replace('  quiet:\n', '  quiet:\n    - Twee keer hetzelfde.\n    - Twee keer hetzelfde.\n'),
		);
		expect(problem.reason).toBe('This example stands here twice.');
	});

	test('too few examples', () => {
		const problem = problemAfter('profanity.yaml', (text) =>
			text.replace(/ {2}quiet:\n(?: {4}.*\n?)+/, '  quiet:\n    - Een.\n'),
		);
		expect(problem.reason).toMatch(/at least 25 examples that stay quiet; here are 1/);
	});

	test.each([
		['a word with a capital or an accent', '"één Woord"', /can never match: .*small letters without accents/],
		['a word with a hyphen', 'ADHD-diagnose nu'.toLowerCase(), /a hyphen parts two words/],
		['an unknown tag', '"de #nonsense"', /#nonsense is no sense/],
		['a bracket that is not closed', '"(een|twee drie"', /bracket is not closed/],
		['brackets within brackets', '"(een (twee|drie)|vier) vijf"', /Brackets within brackets/],
		['a word that is excluded', '"!niet goed"', /would eat a word/],
		['endless repetition', '"een heel* verhaal"', /endless repetition/],
	])('a pattern with %s', (_, pattern, reason) => {
		const problem = addLexicon(`extra-sense:\n  about: Only for this test.\n  phrases:\n    - ${pattern}\n`);
		expect(problem.reason).toMatch(reason);
		expect(problem.line).toBe(4);
	});

	test('a word that stands in a list twice', () => {
		expect(addLexicon('extra-sense:\n  about: Test.\n  words: appel, peer, appel\n').reason).toBe(
			'"appel" stands in this list twice.',
		);
	});

	test('a sense that exists already', () => {
		expect(addLexicon('swear-word:\n  about: Test.\n  words: appel\n').reason).toMatch(
			/exists already, in .*profanity\.yaml/,
		);
	});

	test('a sense with nothing in it', () => {
		expect(addLexicon('extra-sense:\n  about: Test.\n').reason).toMatch(/has no words, no phrases/);
	});

	test('senses that build on each other in a circle', () => {
		const problem = addLexicon(
			'extra-one:\n  about: Test.\n  phrases: ["een #extra-two"]\nextra-two:\n  about: Test.\n  phrases: ["twee #extra-one"]\n',
		);
		expect(problem.reason).toMatch(/builds on itself/);
	});
});

test('the rules as they are compile', () => {
	expect(compileRules(folder).rulebook.rules.length).toBeGreaterThanOrEqual(6);
});

test('a word is listed with its endings between brackets', () => {
	expect(expandForms('kleuter(s|tje)')).toEqual(['kleuter', 'kleuters', 'kleutertje']);
	expect(expandForms('één')).toEqual(['een']);
	expect(expandForms('ADHD-diagnose')).toEqual(['adhd diagnose']);
	expect(expandForms('*straat')).toEqual(['*straat']);
});
