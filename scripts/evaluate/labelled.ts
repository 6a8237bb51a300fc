/** Holds the checker against labelled drafts: precision and recall per rule, and the levels at which rules were found. */
import {
	type Checker,
	compareLevels,
	type Draft,
	type Finding,
	type Level,
} from '../../src/checker/index.ts';
import type { Labelled } from './labels.ts';
import { describeFinding, isSerious, percent, row } from './table.ts';

interface Tally {
	expected: number;
	right: number;
	wrong: number;
	/** Of the rightly found: how often at which level, by role. */
	readonly levels: Map<string, number>;
	readonly labelledLevels: { all: number; right: number };
}

export interface LabelledOptions {
	readonly failures: boolean;
	/** Show the failures of this rule only. */
	readonly rule?: string | undefined;
}

const emptyTally = (): Tally => ({
	expected: 0,
	right: 0,
	wrong: 0,
	levels: new Map(),
	labelledLevels: { all: 0, right: 0 },
});

/** Prints the tables for `drafts`, with a row for each of `rules`. */
export function evaluateLabelled(
	checker: Checker,
	rules: readonly string[],
	drafts: readonly Labelled[],
	options: LabelledOptions,
): void {
	const tallies = new Map(rules.map((id) => [id, emptyTally()]));
	const quiet = { drafts: 0, withoutCaution: 0, withoutTip: 0 };
	for (const one of drafts) {
		const found = checker.check(one.draft).filter(({ level }) => level !== 'good');
		const failures = [...tallies].flatMap(([rule, tally]) =>
			count(
				rule,
				tally,
				one,
				found.filter((finding) => finding.rule === rule),
			),
		);
		if (one.expect.length === 0) {
			const unasked = found.filter(({ rule }) => !one.may.includes(rule));
			quiet.drafts += 1;
			if (!unasked.some(isSerious)) quiet.withoutCaution += 1;
			if (unasked.length === 0) quiet.withoutTip += 1;
		}
		const isAsked = options.rule === undefined || failures.some((text) => text.includes(options.rule ?? ''));
		if (options.failures && failures.length > 0 && isAsked) console.log(failureOf(one, failures));
	}
	printRules(tallies);
	console.log(
		`\n${drafts.length} drafts; of ${quiet.drafts} quiet ones ${percent(quiet.withoutCaution, quiet.drafts)} stayed without a caution or stop, ${percent(quiet.withoutTip, quiet.drafts)} without even a tip`,
	);
	printLevels(tallies);
}

/** Counts one rule for one draft and says what went wrong. */
function count(
	rule: string,
	tally: Tally,
	{ draft, expect, may, levels }: Labelled,
	found: readonly Finding[],
): string[] {
	const [first] = found;
	if (!expect.includes(rule)) {
		if (first === undefined || may.includes(rule)) return [];
		tally.wrong += 1;
		return [`false alarm ${found.map((finding) => describeFinding(finding, draft)).join(' ')}`];
	}
	tally.expected += 1;
	if (first === undefined) return [`missed ${rule}`];
	tally.right += 1;
	const heaviest = found.reduce<Level>(
		(level, one) => (compareLevels(one.level, level) > 0 ? one.level : level),
		first.level,
	);
	const key = levelKey(draft.role ?? 'staff', heaviest);
	tally.levels.set(key, (tally.levels.get(key) ?? 0) + 1);
	const asked = levels[rule];
	if (asked === undefined) return [];
	tally.labelledLevels.all += 1;
	if (asked === heaviest) tally.labelledLevels.right += 1;
	return asked === heaviest ? [] : [`${rule} at ${heaviest}, labelled ${asked}`];
}

function levelKey(role: NonNullable<Draft['role']>, level: Level): string {
	return `${role} ${level}`;
}

function failureOf({ id, draft }: Labelled, failures: readonly string[]): string {
	const answered = draft.inReplyTo ? `\n    in reply to ${JSON.stringify(draft.inReplyTo)}` : '';
	const head = `${id} [${draft.role ?? 'staff'} ${draft.kind ?? 'post'}] ${JSON.stringify(draft.text)}`;
	return `${head}${answered}\n    ${failures.join('\n    ')}`;
}

function printRules(tallies: ReadonlyMap<string, Tally>): void {
	console.log(row(['rule', 'expected', 'found', 'precision', 'recall']));
	const all = emptyTally();
	const print = (name: string, { expected, right, wrong }: Tally) =>
		console.log(
			row([name, expected, right + wrong, percent(right, right + wrong), percent(right, expected)]),
		);
	for (const [rule, tally] of tallies) {
		print(rule, tally);
		all.expected += tally.expected;
		all.right += tally.right;
		all.wrong += tally.wrong;
	}
	print('all', all);
}

function printLevels(tallies: ReadonlyMap<string, Tally>): void {
	const columns = (['staff', 'leader'] as const).flatMap((role) =>
		(['tip', 'caution', 'stop'] as const).map((level) => ({ role, level, key: levelKey(role, level) })),
	);
	console.log('\nLevels of what was rightly found, and how many of the labelled levels are right');
	console.log(row(['', ...columns.map(({ role }) => role), '']));
	console.log(row(['rule', ...columns.map(({ level }) => level), 'right']));
	const sum = { all: 0, right: 0 };
	for (const [rule, { right, levels, labelledLevels }] of tallies) {
		if (right === 0) continue;
		sum.all += labelledLevels.all;
		sum.right += labelledLevels.right;
		const given = columns.map(({ key }) => levels.get(key) ?? '·');
		console.log(row([rule, ...given, shareOf(labelledLevels)]));
	}
	console.log(row(['all', ...columns.map(() => ''), shareOf(sum)]));
}

function shareOf({ right, all }: { readonly right: number; readonly all: number }): string {
	return all === 0 ? '–' : `${right}/${all}`;
}
