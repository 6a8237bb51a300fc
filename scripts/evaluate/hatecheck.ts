/**
 * The Dutch functional tests of Multilingual HateCheck (Röttger et al. 2022). Their own label is hate against a protected
 * group, which is not our code of conduct; the table below says what our rules should do with each functionality.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Checker, Finding } from '../../src/checker/index.ts';
import { describeFinding, isSerious, percent, row } from './table.ts';

/** A caution or stop of one of these is a flag. */
const FLAGGING = [
	'profanity',
	'insult',
	'belittling',
	'threat',
	'sexual-harassment',
	'accusation',
	'discrimination',
];

/** `hard`: to be flagged too, but hidden or misspelt; counted apart. `counter`: speaks against hate by quoting it. */
type Duty = 'flag' | 'hard' | 'quiet' | 'counter';

const DUTIES: readonly (readonly [RegExp, Duty])[] = [
	[/^(derog_impl|spell_char_\w+)_h$/, 'hard'],
	[/^counter_\w+_nh$/, 'counter'],
	[/^(target_obj|ident_neutral|ident_pos|negate_neg)_nh$/, 'quiet'],
	[/_h$|^(profanity|target_indiv|target_group)_nh$/, 'flag'],
];

const AIMS: Readonly<Record<Duty, string>> = {
	flag: 'aim ≥ 85 % flagged',
	hard: 'aim ≥ 50 % flagged',
	quiet: 'aim ≤ 3 % flagged',
	counter: 'a caution is tolerable; aim no stop',
};

const lineSchema = v.object({ id: v.string(), functionality: v.string(), text: v.string() });
type Line = v.InferOutput<typeof lineSchema>;

interface Tally {
	texts: number;
	flagged: number;
	stops: number;
}

function readLines(file: string): Line[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), lineSchema), line);
		if (!parsed.success)
			throw new Error(`${file}:${index + 1}: a line of HateCheck has id, functionality and text.`);
		return [parsed.output];
	});
}

function dutyOf(functionality: string): Duty {
	const duty = DUTIES.find(([pattern]) => pattern.test(functionality))?.[1];
	if (duty === undefined)
		throw new Error(`${functionality} is no functionality of HateCheck that is known here.`);
	return duty;
}

/** What counts as a flag. Swearing at a thing is no attack on it: there `profanity` may be found. */
function flagsOf({ functionality }: Line, findings: readonly Finding[]): Finding[] {
	return findings.filter(
		(one) =>
			isSerious(one) &&
			FLAGGING.includes(one.rule) &&
			!(functionality === 'target_obj_nh' && one.rule === 'profanity'),
	);
}

/** Prints a table for each duty, with `failures` each text that was not treated as it should be. */
export function evaluateHatecheck(checker: Checker, file: string, failures: boolean): void {
	const tallies = new Map<Duty, Map<string, Tally>>(
		(['flag', 'hard', 'quiet', 'counter'] as const).map((duty) => [duty, new Map()]),
	);
	for (const line of readLines(file)) {
		const duty = dutyOf(line.functionality);
		const draft = { text: line.text };
		const flags = flagsOf(line, checker.check(draft));
		const isStopped = flags.some(({ level }) => level === 'stop');
		const byFunctionality = tallies.get(duty);
		const tally = byFunctionality?.get(line.functionality) ?? { texts: 0, flagged: 0, stops: 0 };
		tally.texts += 1;
		if (flags.length > 0) tally.flagged += 1;
		if (isStopped) tally.stops += 1;
		byFunctionality?.set(line.functionality, tally);
		const isRight = duty === 'flag' || duty === 'hard' ? flags.length > 0 : flags.length === 0;
		if (failures && !isRight) {
			const why = flags.map((flag) => describeFinding(flag, draft)).join(' ') || 'missed';
			console.log(`${line.id} [${duty} ${line.functionality}] ${JSON.stringify(line.text)}\n    ${why}`);
		}
	}
	console.log(`\nHateCheck: ${file}`);
	for (const [duty, functionalities] of tallies) print(duty, functionalities);
}

function print(duty: Duty, functionalities: ReadonlyMap<string, Tally>): void {
	const columns = duty === 'counter' ? ['cautions', 'stops', 'stops %'] : ['flagged', 'share'];
	console.log(`\n${row([`${duty} (${AIMS[duty]})`, 'texts', ...columns])}`);
	const sum: Tally = { texts: 0, flagged: 0, stops: 0 };
	const line = (name: string, { texts, flagged, stops }: Tally) => {
		const figures =
			duty === 'counter'
				? [flagged - stops, stops, percent(stops, texts)]
				: [flagged, percent(flagged, texts)];
		console.log(row([name, texts, ...figures]));
	};
	for (const [name, tally] of [...functionalities].sort(([a], [b]) => a.localeCompare(b))) {
		line(name, tally);
		sum.texts += tally.texts;
		sum.flagged += tally.flagged;
		sum.stops += tally.stops;
	}
	line('all', sum);
}
