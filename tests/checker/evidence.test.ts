import { describe, expect, test } from 'vitest';
import { createChecker, type Draft } from '../../src/checker/index.ts';
import type { CompiledRule, RuleEvidence } from '../../src/checker/rulebook/format.ts';
import { evidenceOf, plainCase, plainEvidence, plainRule, senses } from './small-rulebook.ts';

/** `level words` of each finding of a rule about fruit, with these weights of words and senses. */
function found(
	draft: Draft | string,
	weights: Readonly<Record<string, number>>,
	numbers: Partial<RuleEvidence> = {},
): string[] {
	const given = typeof draft === 'string' ? { text: draft } : draft;
	const evidence = evidenceOf(weights, { ...plainEvidence, ...numbers });
	return createChecker({ senses, phrases: [], rules: [plainRule], evidence })
		.check(given)
		.map(({ level, start, end }) => `${level} ${given.text.slice(start, end)}`);
}

/** With so many words whose evidence is known that those of one sentence are a small part. */
const LONG =
	'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien achttien twintig dertig';
const NUMERALS = Object.fromEntries(LONG.split(' ').map((word) => [word, 0]));

describe('evidence', () => {
	test('takes away what a case finds where the words speak against it', () => {
		expect(found('Een appel.', { appel: 4 })).toEqual(['caution appel']);
		expect(found('Een appel van Apple.', { appel: 4, apple: -4 })).toEqual([]);
	});

	test('takes nothing away from a rule that it does not know', () => {
		expect(found('Een appel.', { appel: -9 }, { rule: 'other' })).toEqual(['caution appel']);
	});

	test('finds what no case finds, at its own level, and marks the words that speak for it', () => {
		const weights = { banaan: 6, kers: 5, rijp: 1 };
		expect(found('Een rijpe banaan en een kers.', weights)).toEqual(['tip banaan en een kers']);
		expect(found({ text: 'Wat een banaan en een kers!', role: 'leader' }, weights)).toEqual([
			'caution banaan en een kers',
		]);
		expect(found('Rijp fruit.', weights)).toEqual([]);
	});

	test('needs more where no case applies', () => {
		expect(found('Een appel.', { appel: 3 })).toEqual(['caution appel']);
		expect(found('Een banaan.', { banaan: 3 })).toEqual([]);
	});

	test('is not asked about one or two words', () => {
		expect(found('Rotte appel.', { rotte: -9 })).toEqual(['caution appel']);
		expect(found('Rijpe banaan.', { banaan: 9 })).toEqual([]);
	});

	test('finds something elsewhere where it takes away what a case finds', () => {
		const weights = { appel: -9, rot: -9, banaan: 9 };
		expect(found('Appel is rot.', weights)).toEqual([]);
		expect(found(`Appel is rot. ${'ja '.repeat(90)}. Een rijpe banaan.`, weights)).toEqual(['tip banaan']);
	});

	test('counts a word once, however often it stands there', () => {
		expect(found('Banaan banaan banaan banaan.', { banaan: 3 })).toEqual([]);
	});

	test('counts a sense that is denied or quoted as another', () => {
		const weights = { '#fruit': 4, '-#fruit': -4 };
		expect(found('Een appel.', weights)).toEqual(['caution appel']);
		expect(found('“Een appel.”', weights)).toEqual([]);
	});

	test('knows the forms of a word by their stem', () => {
		expect(found('Wij plukken ze morgen.', { '~pluk': 8 })).toEqual(['tip plukken']);
		expect(found('Zij heeft ze geplukt.', { '~pluk': 8 })).toEqual(['tip geplukt']);
		expect(found('Wij eten ze morgen.', { '~pluk': 8 })).toEqual([]);
	});

	test('knows two words that follow each other, and the first and the last of a sentence', () => {
		expect(found('Ik wil geen banaan.', { geen_banaan: 8 })).toEqual(['tip geen banaan']);
		expect(found('Banaan wil ik geen.', { geen_banaan: 8 })).toEqual([]);
		expect(found('Banaan wil ik geen.', { '^_banaan': 8 })).toEqual(['tip Banaan']);
	});

	test('knows role, kind, attachments and the message that is answered', () => {
		const text = 'Kijk dit hier eens.';
		const weights = { kijk: 2, 'role:leader': 6, 'kind:reply': 6, 'media:image': 6, '@fruit': 6 };
		expect(found(text, weights)).toEqual([]);
		expect(found({ text, role: 'leader' }, weights)).toEqual(['caution Kijk']);
		expect(found({ text, kind: 'reply' }, weights)).toEqual(['tip Kijk']);
		expect(found({ text, media: ['image'] }, weights)).toEqual(['tip Kijk']);
		expect(found({ text, inReplyTo: 'Een appel?' }, weights)).toEqual(['tip Kijk']);
	});

	test('of the sentence itself counts for more than that of a long text around it', () => {
		const weights = { appel: 4.2, ...NUMERALS };
		expect(found(`${LONG}. Dit is een appel.`, weights)).toEqual(['caution appel']);
		expect(found(`${LONG} dit is een appel.`, weights)).toEqual([]);
	});

	test('in sentences too far apart to belong together does not add up', () => {
		const weights = { banaan: 4.4, kers: 4.4 };
		const far = 'ja '.repeat(90);
		expect(found('Een banaan. Een kers.', weights)).toHaveLength(1);
		expect(found(`Een banaan. ${far}. Een kers.`, weights)).toEqual([]);
	});

	test('makes no finding of a case give way', () => {
		const heavier = { ...plainRule, id: 'heavier', cases: [{ ...plainCase, all: [['here']] }] };
		const evidence = evidenceOf({ appel: 8 }, { ...plainEvidence, rule: 'heavier' });
		const rules = [{ ...plainRule, yieldsTo: ['heavier'] }, heavier];
		const findings = createChecker({ senses, phrases: [], rules, evidence }).check({ text: 'Een appel.' });
		expect(findings.map(({ rule }) => rule)).toEqual(['rule']);
	});

	test('is about texts with the senses that the rule needs only, and takes nothing from those that it keeps', () => {
		const check = (text: string, rule: Partial<CompiledRule>) =>
			createChecker({
				senses,
				phrases: [],
				rules: [{ ...plainRule, ...rule }],
				evidence: evidenceOf({ banaan: 8, rot: -8 }, plainEvidence),
			})
				.check({ text })
				.map(({ start, end }) => text.slice(start, end));
		expect(check('Een banaan.', { evidenceNeeds: ['here'] })).toEqual([]);
		expect(check('Een banaan bij ons thuis.', { evidenceNeeds: ['here'] })).toEqual(['banaan']);
		expect(check('Een appel die rot is.', {})).toEqual([]);
		expect(check('Een appel die rot is.', { evidenceKeeps: ['fruit'] })).toEqual(['appel']);
	});
});
