import { describe, expect, test } from 'vitest';
import { createChecker, type Draft, type Level, type Rulebook } from '../../src/checker/index.ts';
import { NO_EVIDENCE } from '../../src/checker/rulebook/evidence.ts';
import type { CompiledCase, CompiledRule } from '../../src/checker/rulebook/format.ts';
import { plainCase, plainRule, sense, senses } from './small-rulebook.ts';

/** `rule level words` of each finding, with one rule whose case differs from the plain one as given. */
function found(
	draft: Draft | string,
	one: Partial<CompiledCase>,
	rule: Partial<CompiledRule> = {},
): string[] {
	const given = typeof draft === 'string' ? { text: draft } : draft;
	const rulebook: Rulebook = {
		senses,
		phrases: [],
		evidence: NO_EVIDENCE,
		rules: [{ ...plainRule, ...rule, cases: [{ ...plainCase, ...one }] }],
	};
	return createChecker(rulebook)
		.check(given)
		.map(({ level, start, end }) => `${level} ${given.text.slice(start, end)}`);
}

describe('a case finds', () => {
	test('each word of its sense', () => {
		expect(found('Een appel en een peer.', {})).toEqual(['caution appel', 'caution peer']);
	});

	test('all its senses in one sentence, from the first to the last', () => {
		const both = { all: [['fruit'], ['green']] };
		expect(found('De sla naast de appel.', both)).toEqual(['caution sla naast de appel']);
		expect(found('De sla. De appel.', both)).toEqual([]);
	});

	test('no more words between them than it allows', () => {
		const near = { all: [['fruit'], ['green']], within: 2 };
		expect(found('appel en de sla', near)).toEqual(['caution appel en de sla']);
		expect(found('appel en ook de sla', near)).toEqual([]);
	});

	test('one of several senses', () => {
		expect(found('Alleen sla vandaag.', { all: [['fruit', 'green']] })).toEqual(['caution sla']);
	});

	test('nothing in a sentence with a sense that excuses', () => {
		expect(found('Een appel van speelgoed. Een peer.', { unless: ['toy'] })).toEqual(['caution peer']);
		expect(found('Een appel. Van speelgoed.', { unlessDraft: ['toy'] })).toEqual([]);
	});

	test('what must stand around it, in the neighbouring sentence or anywhere', () => {
		expect(found('Een appel. Wij zijn thuis.', { around: [['here']], window: 'near' })).toEqual([
			'caution appel',
		]);
		expect(found('Een appel. Ja. Wij zijn thuis.', { around: [['here']], window: 'near' })).toEqual([]);
		expect(found('Een appel. Ja. Wij zijn thuis.', { around: [['here']], window: 'draft' })).toEqual([
			'caution appel',
		]);
	});

	test('evidence whose weights add up, in the sentence or around it', () => {
		const weighed = { weights: { fruit: 1, green: 1, toy: -1 }, threshold: 2 };
		expect(found('Een appel met sla.', weighed)).toEqual(['caution appel']);
		expect(found('Een appel met sla van speelgoed.', weighed)).toEqual([]);
		expect(found('Een appel. Met sla.', weighed)).toEqual([]);
		expect(found('Een appel. Met sla.', { ...weighed, window: 'near' })).toEqual(['caution appel']);
	});

	test('nothing to mark, without failing, where all the evidence lies in other sentences', () => {
		const weighed = { all: [], weights: { fruit: 2 }, threshold: 2, window: 'near' } as const;
		expect(found('Een appel. Ja.', weighed)).toEqual(['caution appel']);
	});

	test('a sense in the message that is answered', () => {
		const answering = { answered: [['here']] };
		expect(found({ text: 'Een appel.', kind: 'reply', inReplyTo: 'Wij zijn thuis.' }, answering)).toEqual([
			'caution appel',
		]);
		expect(found({ text: 'Een appel.', kind: 'reply', inReplyTo: 'Hoi.' }, answering)).toEqual([]);
		expect(found('Een appel.', answering)).toEqual([]);
	});

	test('only few words of another sense in the whole draft, if it wants', () => {
		const alone = { others: { fruit: 2 } };
		expect(found('Een appel, een peer.', alone)).toEqual(['caution appel', 'caution peer']);
		expect(found('Een appel en een peer.', alone)).toEqual([]);
		expect(found('Een appel. En een peer.', alone)).toEqual([]);
	});

	test('only few words of another sense after its clause, if it wants', () => {
		const last = { all: [['fruit']], othersAfter: { fruit: 1 } };
		expect(found('Vandaag weer zo een appel, ja.', last)).toEqual(['caution appel']);
		expect(found('Een appel is het vandaag. Ja.', last)).toEqual(['caution appel']);
		expect(found('Een appel, die is rood.', last)).toEqual([]);
		expect(found('Een appel. Die is rood.', last)).toEqual([]);
	});

	test('a picture, a film, something or nothing attached', () => {
		const withMedia = (media: Draft['media'] & {}, asked: CompiledCase['media']) =>
			found({ text: 'Een appel.', media }, { media: asked });
		expect(withMedia(['image'], 'image')).toEqual(['caution appel']);
		expect(withMedia(['image'], 'video')).toEqual([]);
		expect(withMedia(['video'], 'some')).toEqual(['caution appel']);
		expect(withMedia([], 'some')).toEqual([]);
		expect(found('Een appel.', { media: 'none' })).toEqual(['caution appel']);
		expect(withMedia(['image'], 'none')).toEqual([]);
	});

	test('nothing that is denied or quoted, unless the rule says so', () => {
		expect(found('Geen appel, wel “een peer”.', {})).toEqual([]);
		expect(found('Geen appel, wel “een peer”.', {}, { negated: true, quoted: true })).toEqual([
			'caution appel',
			'caution peer',
		]);
	});
});

test('a sense that cannot be denied is there although a word denies it', () => {
	expect(found('Geen appel.', { all: [['always']] })).toEqual([]);
	expect(found('Niet immer.', { all: [['always']] })).toEqual(['caution immer']);
});

describe('a rule', () => {
	test('is stricter for a leader where its levels say so', () => {
		expect(found({ text: 'Een appel.', role: 'leader' }, {})).toEqual(['stop appel']);
		expect(found({ text: 'Een appel.', role: 'leader' }, { level: { staff: 'caution' } })).toEqual([]);
		expect(found({ text: 'Een appel.', role: 'leader' }, {}, { roles: ['staff'] })).toEqual([]);
	});

	test('looks at its kinds of draft, of its least length', () => {
		expect(found({ text: 'Een appel.', kind: 'delete' }, {})).toEqual([]);
		expect(found('Een appel.', {}, { minimumWords: 3 })).toEqual([]);
	});

	test('speaks once in a sentence, or once in a draft, if it wants', () => {
		const text = 'Een appel en een peer. Nog een peer.';
		expect(found(text, {}, { once: 'sentence' })).toEqual(['caution appel', 'caution peer']);
		expect(found(text, {}, { once: 'draft' })).toEqual(['caution appel']);
	});

	test('concerns the whole draft when it marks `draft`', () => {
		expect(found('Een appel en een peer.', { mark: ['draft'] })).toEqual(['caution ']);
	});

	describe('looks at the draft as a whole when a case only marks `draft`', () => {
		const whole = { all: [], mark: ['draft'] } as const;

		test('once, an empty draft too', () => {
			expect(found('Een appel. Een peer.', whole)).toEqual(['caution ']);
			expect(found('', whole)).toEqual(['caution ']);
			expect(found({ text: '', kind: 'delete' }, whole)).toEqual([]);
		});

		test('unless something stands in it, or something does not', () => {
			expect(found('Een appel. Wij zijn thuis.', { ...whole, unlessDraft: ['here'] })).toEqual([]);
			expect(found('Een appel. Wij zijn thuis.', { ...whole, around: [['fruit'], ['here']] })).toEqual([
				'caution ',
			]);
			expect(found('Een appel.', { ...whole, around: [['fruit'], ['here']] })).toEqual([]);
		});

		test('when the evidence in all of it weighs enough', () => {
			const weighed = { ...whole, weights: { fruit: 1, green: 1, toy: -1 }, threshold: 2 };
			expect(found('Een appel. Ja. En sla.', weighed)).toEqual(['caution ']);
			expect(found('Een appel. Ja. En sla. Van speelgoed.', weighed)).toEqual([]);
		});
	});

	test('gives a compliment only where nothing weighs more than a tip', () => {
		const ruleOf = (id: string, fruit: string, level: Level): CompiledRule => ({
			...plainRule,
			id,
			cases: [{ ...plainCase, all: [[fruit]], level: { staff: level } }],
		});
		const rules = [
			ruleOf('good', 'fruit', 'good'),
			ruleOf('tip', 'green', 'tip'),
			ruleOf('caution', 'toy', 'caution'),
		];
		const checker = createChecker({ senses, phrases: [], evidence: NO_EVIDENCE, rules });
		const rulesOf = (text: string) => checker.check({ text }).map(({ rule }) => rule);
		expect(rulesOf('Een appel.')).toEqual(['good']);
		expect(rulesOf('Een appel met sla.')).toEqual(['good', 'tip']);
		expect(rulesOf('Een appel. Van speelgoed.')).toEqual(['caution']);
	});

	test('reads an emoji as a word, at its exact place', () => {
		const joy = [sense('fruit', '😂')];
		const [finding] = createChecker({
			senses: joy,
			phrases: [],
			evidence: NO_EVIDENCE,
			rules: [plainRule],
		}).check({
			text: 'Een grap. Nog een! 😂',
		});
		expect([finding?.start, finding?.end]).toEqual([19, 21]);
	});

	test('gives way to another on the same words', () => {
		const other: CompiledRule = { ...plainRule, id: 'other', yieldsTo: ['rule'] };
		const findings = createChecker({
			senses,
			phrases: [],
			evidence: NO_EVIDENCE,
			rules: [plainRule, other],
		}).check({
			text: 'Een appel.',
		});
		expect(findings.map((finding) => finding.rule)).toEqual(['rule']);
	});

	test('stands on the one word of a phrase that bears its sense, where the lexicon says so', () => {
		const phrase = (standsOn: readonly string[]) => {
			const snack = { ...sense('snack', ''), standsOn };
			const rulebook: Rulebook = {
				senses: [...senses, snack],
				phrases: [{ snack: ['die > #fruit > mee'] }],
				evidence: NO_EVIDENCE,
				rules: [{ ...plainRule, cases: [{ ...plainCase, all: [['snack']] }] }],
			};
			const text = 'Neem die appel mee.';
			return createChecker(rulebook)
				.check({ text })
				.map(({ start, end }) => text.slice(start, end));
		};
		expect(phrase([])).toEqual(['die appel mee']);
		expect(phrase(['fruit'])).toEqual(['appel']);
	});

	test('of two findings that begin together the one whose words can be replaced stays', () => {
		const label = { nl: 'Weg', en: 'Gone' };
		const rulebook: Rulebook = {
			senses,
			phrases: [],
			evidence: NO_EVIDENCE,
			rules: [
				{
					...plainRule,
					once: 'sentence',
					repairs: [{ kind: 'replace', sense: 'green', text: '', label }],
					cases: [plainCase, { ...plainCase, all: [['fruit'], ['green']] }],
				},
			],
		};
		const text = 'Een appel en sla.';
		const [finding] = createChecker(rulebook).check({ text });
		expect(text.slice(finding?.start, finding?.end)).toBe('appel en sla');
		expect(finding?.repairs).toHaveLength(1);
	});

	test('offers its repairs at the words of their sense', () => {
		const label = { nl: 'Weg', en: 'Remove' };
		const repairs = [{ kind: 'replace', sense: 'green', text: '', label }] as const;
		const rulebook: Rulebook = {
			senses,
			phrases: [],
			evidence: NO_EVIDENCE,
			rules: [{ ...plainRule, repairs, cases: [{ ...plainCase, all: [['fruit'], ['green']] }] }],
		};
		const [finding] = createChecker(rulebook).check({ text: 'Ja. Een appel met sla.' });
		expect(finding?.repairs).toEqual([{ kind: 'replace', start: 18, end: 21, text: '', label }]);
	});

	test.each([
		['Appel en peer.', ['Fruit', 'fruit']],
		['appel en Peer.', ['fruit', 'fruit']],
	])(
		'writes a replacement in %j with the capital that begins a sentence, and no other',
		(text, replacements) => {
			const label = { nl: 'Ruim', en: 'Wide' };
			const repairs = [{ kind: 'replace', sense: 'fruit', text: 'fruit', label }] as const;
			const findings = createChecker({
				senses,
				phrases: [],
				evidence: NO_EVIDENCE,
				rules: [{ ...plainRule, repairs }],
			}).check({ text });
			expect(
				findings.flatMap((finding) => finding.repairs.map((repair) => 'text' in repair && repair.text)),
			).toEqual(replacements);
		},
	);

	test.each([
		['Een appel.', ' Klaar.'],
		['Een appel.\n', 'Klaar.'],
	])('offers to add a sentence after %j', (text, added) => {
		const label = { nl: 'Erbij', en: 'Add' };
		const repairs = [{ kind: 'append', text: 'Klaar.', label }] as const;
		const [finding] = createChecker({
			senses,
			phrases: [],
			evidence: NO_EVIDENCE,
			rules: [{ ...plainRule, repairs }],
		}).check({
			text,
		});
		const at = text.length;
		expect(finding?.repairs).toEqual([{ kind: 'replace', start: at, end: at, text: added, label }]);
	});
});
