/** Holds the checker against labelled drafts: `npm run evaluate [-- [--failures] [--rule ID] FILE…]`. The form is in the codebook. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createChecker, type Draft, type Finding } from '../src/checker/index.ts';
import { parseDraft } from './check/draft.ts';
import { compileRules } from './rules/compile.ts';

const labelSchema = v.object({
	expect: v.optional(v.array(v.string()), []),
	may: v.optional(v.array(v.string()), []),
});

interface Labelled {
	readonly id: string;
	readonly draft: Draft;
	readonly expect: readonly string[];
	readonly may: readonly string[];
}

interface Tally {
	expected: number;
	missed: number;
	right: number;
	wrong: number;
}

function readLabelled(file: string): Labelled[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		const parsed = parseDraft(line);
		if ('error' in parsed) throw new Error(`${file}:${index + 1}: ${parsed.error}`);
		const label = v.safeParse(labelSchema, parsed.raw);
		if (!label.success) throw new Error(`${file}:${index + 1}: expect and may are lists of rules.`);
		return [{ id: String(parsed.id), draft: parsed.draft, ...label.output }];
	});
}

const percent = (part: number, whole: number): string =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const row = (cells: readonly (string | number)[]): string =>
	cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(11))).join('');

/** Rules found in a draft that count: everything but compliments. */
function warnings(findings: readonly Finding[]): Finding[] {
	return findings.filter(({ level }) => level !== 'good');
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { failures: { type: 'boolean' }, rule: { type: 'string' } },
});
const files =
	positionals.length > 0
		? positionals
		: readdirSync('tests/corpus')
				.filter((file) => file.endsWith('.jsonl'))
				.map((file) => `tests/corpus/${file}`);
const { rulebook } = compileRules();
const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
const rules = rulebook.rules.map(({ id }) => id);
const tallies = new Map<string, Tally>(
	rules.map((id) => [id, { expected: 0, missed: 0, right: 0, wrong: 0 }]),
);
const quiet = { drafts: 0, withoutCaution: 0, withoutTip: 0 };
const failures: string[] = [];
let drafts = 0;

for (const { id, draft, expect, may } of files.flatMap(readLabelled)) {
	drafts += 1;
	const found = warnings(checker.check(draft));
	const ids = new Set(found.map(({ rule }) => rule));
	const wrong: string[] = [];
	for (const [rule, tally] of tallies) {
		const isExpected = expect.includes(rule);
		if (isExpected) tally.expected += 1;
		if (isExpected && ids.has(rule)) tally.right += 1;
		if (isExpected && !ids.has(rule)) {
			tally.missed += 1;
			wrong.push(`missed ${rule}`);
		}
		if (!isExpected && ids.has(rule) && !may.includes(rule)) {
			tally.wrong += 1;
			const where = found
				.filter((one) => one.rule === rule)
				.map(({ start, end }) => `“${draft.text.slice(start, end)}”`);
			wrong.push(`false alarm ${rule} ${where.join(' ')}`);
		}
	}
	if (expect.length === 0) {
		const unasked = found.filter(({ rule }) => !may.includes(rule));
		quiet.drafts += 1;
		if (unasked.every(({ level }) => level === 'tip')) quiet.withoutCaution += 1;
		if (unasked.length === 0) quiet.withoutTip += 1;
	}
	if (
		wrong.length > 0 &&
		(values.rule === undefined || wrong.some((one) => one.includes(values.rule ?? '')))
	) {
		failures.push(
			`${id} [${draft.role ?? 'staff'} ${draft.kind ?? 'post'}] ${JSON.stringify(draft.text)}${draft.inReplyTo ? `\n    in reply to ${JSON.stringify(draft.inReplyTo)}` : ''}\n    ${wrong.join('\n    ')}`,
		);
	}
}

if (values.failures) console.log(`${failures.join('\n')}\n`);
console.log(row(['rule', 'expected', 'found', 'precision', 'recall']));
const total: Tally = { expected: 0, missed: 0, right: 0, wrong: 0 };
for (const [rule, tally] of tallies) {
	const { expected, right, wrong } = tally;
	console.log(row([rule, expected, right + wrong, percent(right, right + wrong), percent(right, expected)]));
	total.expected += expected;
	total.right += right;
	total.wrong += wrong;
}
console.log(
	row([
		'all',
		total.expected,
		total.right + total.wrong,
		percent(total.right, total.right + total.wrong),
		percent(total.right, total.expected),
	]),
);
console.log(
	`\n${drafts} drafts; of ${quiet.drafts} quiet ones ${percent(quiet.withoutCaution, quiet.drafts)} stayed without a caution or stop, ${percent(quiet.withoutTip, quiet.drafts)} without even a tip`,
);
