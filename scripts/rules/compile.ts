/** `rules/*.yaml` and `rules/lexicon/*.yaml` → the rulebook. */
import { readdirSync } from 'node:fs';
import type { Draft, Level, Role, Wording } from '../../src/checker/index.ts';
import { NO_EVIDENCE } from '../../src/checker/rulebook/evidence.ts';
import type {
	Alternatives,
	CompiledCase,
	CompiledRepair,
	CompiledRule,
	Rulebook,
} from '../../src/checker/rulebook/format.ts';
import { NUMBERS, readEvidence } from './evidence.ts';
import { readLexicon } from './lexicon.ts';
import { markRarest } from './rarest.ts';
import { type ExampleEntry, type RuleFile, ruleSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface Example {
	readonly rule: string;
	readonly fires: boolean;
	readonly draft: Draft;
	/** What it must give, when the rule file says so. */
	readonly level?: Level | undefined;
	readonly words?: string | undefined;
	readonly file: string;
	readonly line: number;
}

export interface Compiled {
	readonly rulebook: Rulebook;
	readonly examples: readonly Example[];
}

/** `withEvidence: false` leaves out what was learned; `npm run train` begins without it. */
export interface CompileOptions {
	readonly withEvidence?: boolean;
}

/** What must stay quiet is said more often than what must not: false alarms cost more than misses. */
const FEWEST_EXAMPLES = { fire: 15, quiet: 25 };

/** Compiles the folder `rules`; throws a `RuleProblem` with file and line at the first thing that is wrong. */
export function compileRules(folder = 'rules', options: CompileOptions = {}): Compiled {
	const lexicon = readLexicon(`${folder}/lexicon`);
	const rules: CompiledRule[] = [];
	const examples: Example[] = [];
	for (const name of readdirSync(folder)
		.filter((file) => file.endsWith('.yaml') && file !== NUMBERS)
		.sort()) {
		const yaml = readYaml(`${folder}/${name}`, ruleSchema);
		if (`${yaml.value.id}.yaml` !== name)
			yaml.fail(['id'], `The file of the rule ${yaml.value.id} must be called ${yaml.value.id}.yaml.`);
		rules.push(compileRule(yaml, lexicon.known));
		examples.push(...examplesOf(yaml));
	}
	const { senses } = lexicon;
	const phrases = markRarest(
		lexicon.phrases,
		senses,
		examples.map(({ draft }) => draft.text),
	);
	const evidence = options.withEvidence === false ? NO_EVIDENCE : readEvidence(folder, rules);
	return { rulebook: { senses, phrases, rules, evidence }, examples };
}

function compileRule(yaml: YamlFile<RuleFile>, known: ReadonlySet<string>): CompiledRule {
	const rule = yaml.value;
	const check = (senses: readonly string[], path: readonly (string | number)[]): readonly string[] => {
		for (const sense of senses)
			if (!known.has(sense)) yaml.fail(path, `${sense} is no sense of the lexicon.`);
		return senses;
	};
	return {
		id: rule.id,
		guideline: rule.guideline,
		search: rule.search,
		roles: rule.roles,
		kinds: rule.kinds,
		minimumWords: rule['minimum-words'],
		once: rule.once ?? 'word',
		quoted: rule.quoted,
		negated: rule.negated,
		softenedByProfile: rule['softened-by-profile'],
		yieldsTo: rule['yields-to'],
		unless: check(rule.unless, ['unless']),
		unlessDraft: check(rule['unless-draft'], ['unless-draft']),
		evidenceNeeds: check(rule['evidence-needs'], ['evidence-needs']),
		evidenceKeeps: check(rule['evidence-keeps'], ['evidence-keeps']),
		cases: rule.cases.map((one, index) =>
			compileCase(
				one,
				(senses, field) => check(senses, ['cases', index, field]),
				(reason) => yaml.fail(['cases', index], reason),
			),
		),
		wording: wordingOf(rule),
		repairs: rule.repairs.map((repair, index): CompiledRepair => {
			if ('disclaimer' in repair) return { kind: 'disclaimer', which: repair.disclaimer };
			const { label } = repair;
			if ('append' in repair) return { kind: 'append', text: repair.append, label };
			const [sense = ''] = check([repair.replace], ['repairs', index]);
			return { kind: 'replace', sense, text: repair.by, label };
		}),
	};
}

type CheckSenses = (senses: readonly string[], field: string) => readonly string[];

function compileCase(
	one: RuleFile['cases'][number],
	check: CheckSenses,
	fail: (reason: string) => never,
): CompiledCase {
	const alternatives = (entries: readonly string[], field: string): Alternatives =>
		entries.map((entry) =>
			check(
				entry.split('|').map((sense) => sense.trim()),
				field,
			),
		);
	check(Object.keys(one.weigh), 'weigh');
	check(Object.keys(one['most-others']), 'most-others');
	check(Object.keys(one['most-others-after']), 'most-others-after');
	if (one.find.length === 0 && one.mark.includes('draft')) {
		const field = (['unless', 'unless-around'] as const).find((name) => one[name].length > 0);
		if (field) fail(`A case of the draft as a whole looks at no sentence: use unless-draft, not ${field}.`);
	} else if (one.find.length === 0 && one['at-least'] <= 0)
		fail('This case would always apply: give `find`, or `weigh` with `at-least`; or `mark: [draft]`.');
	const reachable = Object.values(one.weigh).reduce((total, weight) => total + Math.max(0, weight), 0);
	if (one['at-least'] > reachable)
		fail(`This case can never apply: the weights add up to ${reachable}, at-least is ${one['at-least']}.`);
	return {
		name: one.name,
		all: alternatives(one.find, 'find'),
		around: alternatives(one.around, 'around'),
		window: one.window,
		weights: one.weigh,
		threshold: one['at-least'],
		unless: check(one.unless, 'unless'),
		unlessAround: check(one['unless-around'], 'unless-around'),
		unlessDraft: check(one['unless-draft'], 'unless-draft'),
		answered: alternatives(one.answered, 'answered'),
		unlessAnswered: check(one['unless-answered'], 'unless-answered'),
		media: one.media ?? 'whatever',
		others: one['most-others'],
		othersAfter: one['most-others-after'],
		mark: one.mark.includes('draft') ? one.mark : check(one.mark, 'mark'),
		within: one.within,
		level:
			typeof one.level === 'string' ? { staff: one.level, leader: one.level } : withoutUndefined(one.level),
	};
}

function withoutUndefined(levels: {
	staff?: Level | undefined;
	leader?: Level | undefined;
}): Partial<Record<Role, Level>> {
	return {
		...(levels.staff === undefined ? {} : { staff: levels.staff }),
		...(levels.leader === undefined ? {} : { leader: levels.leader }),
	};
}

function wordingOf(rule: RuleFile): CompiledRule['wording'] {
	const pick = (field: RuleFile['message'], role: Role) =>
		'staff' in field ? (field[role] ?? field.staff) : field;
	const wording = (language: 'nl' | 'en', role: Role): Wording => ({
		title: rule.title[language],
		message: pick(rule.message, role)[language].trim(),
		advice: pick(rule.advice, role)[language].trim(),
	});
	return {
		nl: { staff: wording('nl', 'staff'), leader: wording('nl', 'leader') },
		en: { staff: wording('en', 'staff'), leader: wording('en', 'leader') },
	};
}

function examplesOf(yaml: YamlFile<RuleFile>): Example[] {
	const { id, examples, roles, kinds } = yaml.value;
	const seen = new Set<string>();
	const toExample = (entry: ExampleEntry, fires: boolean, index: number): Example => {
		const path = ['examples', fires ? 'fire' : 'quiet', index];
		const given = typeof entry === 'string' ? { text: entry } : entry;
		const { level, words, ...draft } = given as Exclude<ExampleEntry, string>;
		const key = JSON.stringify(draft);
		if (seen.has(key)) yaml.fail(path, 'This example stands here twice.');
		seen.add(key);
		const [role, kind] = [draft.role ?? roles[0], draft.kind ?? kinds[0]];
		return {
			rule: id,
			fires,
			level,
			words,
			draft: { ...draft, role, kind } as Draft,
			file: yaml.file,
			line: yaml.lineOf(path),
		};
	};
	for (const part of ['fire', 'quiet'] as const) {
		if (examples[part].length < FEWEST_EXAMPLES[part]) {
			yaml.fail(
				['examples', part],
				`A rule has at least ${FEWEST_EXAMPLES[part]} examples that ${part === 'fire' ? 'fire' : 'stay quiet'}; here are ${examples[part].length}.`,
			);
		}
	}
	return [
		...examples.fire.map((entry, index) => toExample(entry, true, index)),
		...examples.quiet.map((entry, index) => toExample(entry, false, index)),
	];
}
