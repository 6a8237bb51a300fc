import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../scripts/current-rulebook.ts';
import { createChecker, type Draft, type Finding } from '../../src/checker/index.ts';
import { splitSentences } from '../../src/checker/language/sentences.ts';
import { tokenize } from '../../src/checker/language/tokens.ts';

const rulebook = await currentRulebook();

/** What people put between and around words: emoji with joiners, flags, accents that combine, curly quotes, line breaks. */
const nasty = fc.constantFrom(
	'👩‍🏫',
	'🇳🇱',
	'👍🏽',
	'e\u0301',
	'\u200b',
	'\u200d',
	'\ufeff',
	'\u00ad',
	'“',
	'”',
	'‘',
	'’',
	'„',
	'\n',
	'\r\n',
	'\u2028',
	'\t',
	'\u00a0',
	' ',
	'.',
	'…',
	'?!',
	'#',
	'@',
	'*',
	'(',
	')',
	'–',
	'/',
	'🤷‍♂️',
	'\ud800',
	'ﬁ',
	'İ',
	'ǆ',
	'零',
);
const words = fc.constantFrom(
	'kut',
	'f u c k',
	'k*t',
	'Daan',
	'groep 6',
	'ADHD',
	'een jongen uit mijn groep 5',
	'06-12345678',
	'jan@gmail.com',
	'niet',
	'ik vind',
	'op persoonlijke titel',
	'onderwijs',
	'NL91 ABNA 0417 1643 00',
	'Kerkstraat 12',
	'uw zoon heeft zelf',
	'school',
	'één',
	'foto’s',
);
const text = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: words },
			{ weight: 3, arbitrary: nasty },
			fc.string({ unit: 'binary', maxLength: 6 }),
		),
		{ maxLength: 25 },
	)
	.map((parts) => parts.join(' '));
const draft: fc.Arbitrary<Draft> = fc.record(
	{
		text,
		role: fc.constantFrom('staff', 'leader'),
		kind: fc.constantFrom('post', 'reply', 'edit', 'delete'),
		inReplyTo: text,
	},
	{ requiredKeys: ['text'] },
);
const summary = (findings: readonly Finding[]) =>
	findings.map(({ rule, level, start, end }) => `${rule} ${level} ${start}-${end}`);
/** A range must not begin or end between the halves of a surrogate pair. */
const splitsPair = (source: string, at: number) =>
	/[\ud800-\udbff]/.test(source.charAt(at - 1)) && /[\udc00-\udfff]/.test(source.charAt(at));

describe('for any text', () => {
	test('tokens lie in the source, in order, and are what the source says', () => {
		fc.assert(
			fc.property(text, (source) => {
				let last = 0;
				for (const token of tokenize(source)) {
					expect(token.start).toBeGreaterThanOrEqual(last);
					expect(source.slice(token.start, token.end)).toBe(token.text);
					last = token.end;
				}
			}),
		);
	});

	test('sentences cover everything but white space, in order', () => {
		fc.assert(
			fc.property(text, (source) => {
				let last = 0;
				for (const { start, end } of splitSentences(source)) {
					expect(source.slice(last, start).trim()).toBe('');
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(source.slice(last).trim()).toBe('');
			}),
		);
	});

	test('findings are exact: inside the text, never half a character, once for each rule and stretch', () => {
		const checker = createChecker(rulebook);
		fc.assert(
			fc.property(draft, (one) => {
				const findings = checker.check(one);
				for (const { start, end } of findings) {
					expect(0 <= start && start <= end && end <= one.text.length).toBe(true);
					expect(splitsPair(one.text, start) || splitsPair(one.text, end)).toBe(false);
					if (end > start) expect(one.text.slice(start, end)).toBe(one.text.slice(start, end).trim());
				}
				const keys = findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`);
				expect(new Set(keys).size).toBe(keys.length);
			}),
		);
	});

	test('what was checked before does not change what is found now', () => {
		const used = createChecker(rulebook);
		fc.assert(
			fc.property(draft, (one) => {
				const fresh = createChecker(rulebook).check(one);
				used.check(one);
				expect(summary(used.check(one))).toEqual(summary(fresh));
			}),
			{ numRuns: 15 },
		);
	});

	test('a swear word keeps its range behind emoji, accents and line breaks', () => {
		const checker = createChecker(rulebook);
		const before = fc.array(
			fc.constantFrom('👩‍🏫', '🇳🇱', 'cafe\u0301', 'Zoë', '\n', '\u00a0', 'foto’s,', '…', '2️⃣', 'hé!'),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(before, fc.constantFrom('godverdomme', 'klotezooi', 'sh1t', 'kuuut'), (head, word) => {
				const source = `${head.join(' ')} ${word} zeg`;
				const found = checker.check({ text: source }).filter(({ rule }) => rule === 'profanity');
				expect(found.map(({ start, end }) => source.slice(start, end))).toEqual([word]);
				expect(found[0]?.start).toBe(source.length - 4 - word.length);
			}),
		);
	});
});
