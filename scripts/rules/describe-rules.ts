/** What the rule files say, printed for the people who write them. */
import { readdirSync } from 'node:fs';
import type { Role } from '../../src/checker/index.ts';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import { usedSenses } from '../../src/checker/rulebook/used-senses.ts';
import type { Compiled } from './compile.ts';
import { describeCase } from './describe-case.ts';
import { levelsOf } from './levels.ts';
import { lexiconSchema } from './schema.ts';
import { readYaml } from './yaml-file.ts';

const ROLES: readonly Role[] = ['staff', 'leader'];

/** One line for each rule, with counts. */
export function describeAll({ rulebook, examples }: Compiled): string {
	const rows = rulebook.rules.map((rule) => {
		const own = examples.filter((example) => example.rule === rule.id);
		const firing = own.filter(({ fires }) => fires).length;
		const levels = ROLES.map((role) => levelsOf(rule, role).join(', ') || '–');
		return [
			rule.id,
			rule.guideline,
			...levels,
			rule.cases.length,
			`${firing} fire, ${own.length - firing} quiet`,
		];
	});
	const words = rulebook.senses.flatMap((sense) => sense.words.split(' ').filter((word) => word !== ''));
	const phrases = rulebook.phrases.flatMap((layer) => Object.values(layer).flat());
	return [
		...inColumns([['rule', 'guideline', 'staff', 'leader', 'cases', 'examples'], ...rows]),
		'',
		`${rulebook.rules.length} rules with ${examples.length} examples; ${rulebook.senses.length} senses with ${words.length} forms of words and ${phrases.length} readings of patterns.`,
		'`npm run rules -- ID` explains one rule.',
	].join('\n');
}

function inColumns(rows: readonly (readonly (string | number)[])[]): string[] {
	const widthOf = (at: number) => Math.max(...rows.map((row) => String(row[at] ?? '').length));
	return rows.map((row) =>
		row
			.map((cell, at) => String(cell).padEnd(widthOf(at)))
			.join('  ')
			.trimEnd(),
	);
}

/** Everything about one rule. */
export function describeRule(rule: CompiledRule, { examples }: Compiled, folder: string): string {
	const both = ROLES.filter((role) => rule.roles.includes(role));
	const wording = both.map((role) => {
		const { message, advice } = rule.wording.nl[role];
		return `To ${role}: ${message} → ${advice}`;
	});
	const cases = rule.cases.flatMap((one) => {
		const levels = both.flatMap((role) => (one.level[role] ? [`${role} ${one.level[role]}`] : []));
		return [`\n  ${one.name} (${levels.join(', ')})`, ...describeCase(one).map((text) => `    ${text}`)];
	});
	const own = examples.filter((example) => example.rule === rule.id);
	const shown = own.map(
		({ fires, draft, line }) => `  ${fires ? 'fires ' : 'quiet '} ${line}: ${draft.text}`,
	);
	return [
		`${rule.id} (${rule.guideline}): ${rule.wording.nl.staff.title} / ${rule.wording.en.staff.title}`,
		...wording,
		`Looks at: ${rule.kinds.join(', ')}. For: ${rule.roles.join(', ')}.`,
		...limitsOf(rule),
		'\nIt is found when one of these holds:',
		...cases,
		'\nThe senses that it asks for:',
		...aboutSenses(rule, folder),
		'\nExamples, with their line in the file:',
		...shown,
	].join('\n');
}

function limitsOf(rule: CompiledRule): string[] {
	return [
		rule.once === 'word' ? '' : `At most once in a ${rule.once}.`,
		rule.minimumWords > 0 ? `Not in drafts of under ${rule.minimumWords} words.` : '',
		rule.quoted ? 'Words that are quoted count.' : '',
		rule.negated ? 'Words that are denied count.' : '',
		rule.yieldsTo.length > 0 ? `Gives way on the same words to: ${rule.yieldsTo.join(', ')}.` : '',
		rule.unless.length > 0 ? `Never in a sentence with: ${rule.unless.join(', ')}.` : '',
		rule.unlessDraft.length > 0 ? `Never in a draft with: ${rule.unlessDraft.join(', ')}.` : '',
	].filter((text) => text !== '');
}

/** The senses that stand in a rule, with what the lexicon says of them and where. */
function aboutSenses(rule: CompiledRule, folder: string): string[] {
	const asked = usedSenses([rule]);
	const files = readdirSync(`${folder}/lexicon`)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
	return files.flatMap((name) => {
		const { value, lineOf } = readYaml(`${folder}/lexicon/${name}`, lexiconSchema);
		return Object.entries(value)
			.filter(([sense]) => asked.has(sense))
			.map(([sense, { about }]) => `  ${sense}: ${about.trim()} (lexicon/${name}:${lineOf([sense])})`);
	});
}
