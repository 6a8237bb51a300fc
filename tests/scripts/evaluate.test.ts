import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'postwijs-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'evaluate', ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

function fileOf(name: string, lines: readonly (string | object)[]): string {
	const path = join(folder, name);
	const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
	writeFileSync(path, `${texts.join('\n')}\n`);
	return path;
}

describe('labelled drafts', () => {
	const drafts = fileOf('drafts.jsonl', [
		{ id: 'a', text: 'Wat een kutweer', expect: ['profanity'], levels: { profanity: 'caution' } },
		{ id: 'b', text: 'Wat een mooi weer', expect: ['profanity'] },
		{ id: 'c', text: 'Wat een klotezooi hier', expect: [] },
		{ id: 'd', text: 'Godverdomme zeg', expect: ['profanity'], levels: { profanity: 'stop' } },
		{ id: 'e', text: 'De bus was op tijd', expect: [] },
	]);

	test('give precision and recall per rule, the quiet ones that stayed quiet, and the labelled levels', () => {
		const { stdout } = evaluate(drafts);
		expect(stdout).toMatch(/^profanity +3 +3 +66\.7 % +66\.7 %$/m);
		expect(stdout).toContain('of 2 quiet ones 50.0 % stayed without a caution or stop');
		expect(stdout).toMatch(/^profanity +· +2 +· +· +· +· +1\/2$/m);
	});

	test('that went wrong are shown with their reason', () => {
		const { stdout } = evaluate('--failures', drafts);
		expect(stdout).toMatch(/^b .*\n +missed profanity$/m);
		expect(stdout).toMatch(/^c .*\n +false alarm profanity \(caution\) “klotezooi”$/m);
		expect(stdout).toMatch(/^d .*\n +profanity at caution, labelled stop$/m);
		expect(stdout).not.toMatch(/^[ae] /m);
	});
});

test('functional tests are counted by what our rules should do with them', () => {
	const line = (id: string, functionality: string, text: string) => ({ id, functionality, text });
	const file = fileOf('functional.jsonl', [
		line('1', 'profanity_nh', 'Wat een kutweer'),
		line('2', 'threat_dir_h', 'Het regent'),
		line('3', 'spell_char_swap_h', 'Godverdomme'),
		line('4', 'ident_pos_nh', 'Wat een klotezooi'),
		line('5', 'ident_pos_nh', 'Iedereen is welkom'),
		line('6', 'target_obj_nh', 'Wat een klotezooi'),
		line('7', 'counter_ref_nh', 'Wat een klotezooi'),
	]);
	const { stdout } = evaluate('--hatecheck', file, '--failures');
	expect(stdout).toMatch(/^profanity_nh +1 +1 +100\.0 %$/m);
	expect(stdout).toMatch(/flag .*\n(?:\w+ .*\n)+all +2 +1 +50\.0 %/);
	expect(stdout).toMatch(/hard .*\n(?:\w+ .*\n)+all +1 +1 +100\.0 %/);
	expect(stdout).toMatch(/quiet .*\n(?:\w+ .*\n)+all +3 +1 +33\.3 %/);
	expect(stdout).toMatch(/^counter_ref_nh +1 +1 +0 +0\.0 %$/m);
	expect(stdout).toMatch(/^2 \[flag threat_dir_h\] .*\n +missed$/m);
	expect(stdout).toMatch(/^4 \[quiet ident_pos_nh\] .*\n +profanity \(caution\) “klotezooi”$/m);
});

test('innocent sentences are counted for staff and leaders apart, with each that was not left alone', () => {
	const file = fileOf('innocent.txt', [
		'De bus was op tijd.',
		'Wat een kutweer.',
		'',
		'Ik vind dit een slecht plan.',
	]);
	const { stdout } = evaluate('--benign', file, '--failures');
	expect(stdout).toMatch(/^innocent\.txt +staff +3 +1 +33\.3 %/m);
	expect(stdout).toMatch(/^innocent\.txt +leader +3 +2 +66\.7 %/m);
	expect(stdout).toMatch(/^\[leader\] "Ik vind dit een slecht plan\."\n +leader-represents/m);
});

test('a file that is not there is named in a sentence', () => {
	const { status, stderr } = evaluate('--hatecheck', join(folder, 'nowhere.jsonl'));
	expect(status).toBe(2);
	expect(stderr).toMatch(/There is no file .*nowhere\.jsonl/);
});
