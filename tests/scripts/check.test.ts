import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'postwijs-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as `npm run --silent check -- …` does. */
function check(args: readonly string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'check', ...args], {
		input,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

describe('the command line', () => {
	test('finds a pupil at caution, with a first name at stop, and exits 1', () => {
		const without = check(['--json'], 'Een jongen uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose\n');
		expect(without.status).toBe(1);
		expect(JSON.parse(without.stdout).findings).toContainEqual(
			expect.objectContaining({
				rule: 'confidential-pupil',
				guideline: 'R3',
				level: 'caution',
				start: 0,
				message: expect.any(String),
			}),
		);
		const named = check(['--json'], 'Daan uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose\n');
		expect(named.status).toBe(1);
		expect(JSON.parse(named.stdout).findings).toContainEqual(
			expect.objectContaining({ rule: 'confidential-pupil', level: 'stop' }),
		);
	});

	test('finds nothing in a birthday wish and exits 0', () => {
		const { status, stdout } = check(['Van harte gefeliciteerd met je verjaardag, Anja!']);
		expect(status).toBe(0);
		expect(stdout).toContain('niets gevonden');
	});

	test('reports in words, with the quotation and the guideline, in either language', () => {
		expect(check(['Wat een kutweer']).stdout).toMatch(/Let op: .*Verantwoordelijkheid[\s\S]*“kutweer”/);
		expect(check(['--lang', 'en', 'Wat een kutweer']).stdout).toMatch(/Take care: /);
	});

	test('reads a file', () => {
		const file = join(folder, 'draft.txt');
		writeFileSync(file, 'Wat een kutweer\n');
		expect(check([file]).status).toBe(1);
	});

	test.each([
		[['--role', 'boss', 'Hallo'], 'role is staff or leader'],
		[['--kind', 'song', 'Hallo'], 'kind is post, reply, edit or delete'],
		[['--media', 'smell', 'Hallo'], 'media is a list of image and video'],
		[['--lang', 'fr', 'Hallo'], '--lang is nl or en'],
		[['--colour', 'Hallo'], '--colour'],
		[['een', 'twee'], 'one text, between quotes'],
		[['--jsonl', 'Hallo'], '--jsonl reads drafts from standard input'],
	])('%j is wrong use: status 2 and a sentence', (args, sentence) => {
		const { status, stderr, stdout } = check(args);
		expect(status).toBe(2);
		expect(stderr).toContain(sentence);
		expect(stdout).toBe('');
	});

	test('answers each line of JSON on a line of its own, in order, and goes on after a bad one', () => {
		const lines = [
			{ id: 'a', text: 'Wat een kutweer' },
			{ id: 'b', text: 'Ik vind het beleid schandalig', role: 'leader' },
			{ id: 'c' },
			{ id: 'd', text: 'Hoi', role: 'boss' },
			{ id: 'e', text: 'Fijne dag!' },
		].map((line) => JSON.stringify(line));
		const { status, stdout } = check(
			['--jsonl'],
			[...lines.slice(0, 2), 'no json', ...lines.slice(2)].join('\n'),
		);
		const answers = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(answers.map(({ id }) => id)).toEqual(['a', 'b', null, 'c', 'd', 'e']);
		expect(answers[0].findings).toEqual([
			{
				rule: 'profanity',
				guideline: 'Verantwoordelijkheid',
				level: 'caution',
				start: 8,
				end: 15,
				message: expect.any(String),
			},
		]);
		expect(answers[1].findings[0].rule).toBe('leader-represents');
		expect(answers.slice(2, 5).every(({ error }) => typeof error === 'string')).toBe(true);
		expect(answers[5].findings).toEqual([]);
		expect(status).toBe(2);
	});
});
