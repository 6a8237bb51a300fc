/** The evidence as files that people can read: a table for a spreadsheet, and what each rule needs of it. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import { STEP } from '../../src/checker/rulebook/weight-code.ts';
import { type EvidenceFile, NUMBERS, WEIGHTS } from '../rules/evidence.ts';
import type { Choice } from './choice.ts';
import type { Task } from './evidence.ts';
import type { Model } from './logistic.ts';

const HEAD = `# Made by \`npm run train\`; see docs/rules.md. How much evidence each rule needs, and its level without a case that applies.
`;

/** Writes both files. */
export function writeEvidence(
	{ texts, rules, numbers }: Task,
	{ bias, weights, labels }: Model,
	choices: ReadonlyMap<string, Choice>,
): void {
	const weighed = rules.flatMap((rule, label) => {
		const choice = choices.get(rule.id);
		return choice === undefined ? [] : [{ rule, label, choice }];
	});
	const file: EvidenceFile = Object.fromEntries(
		weighed.map(({ rule, label, choice }) => {
			const own = { level: levelsOf(rule, texts), bias: Number((bias[label] ?? 0).toFixed(2)) };
			return [rule.id, { ...own, ...choice }];
		}),
	);
	writeFileSync(`rules/${NUMBERS}`, HEAD + stringify(file));
	const rows = [...numbers]
		.map(([feature, number]) => {
			const steps = weighed.map(({ label }) => Math.round((weights[number * labels + label] ?? 0) / STEP));
			return { feature, steps };
		})
		.sort((a, b) => (a.feature < b.feature ? -1 : 1))
		.map(({ feature, steps }) => [feature, ...steps].join('\t'));
	const head = ['', ...weighed.map(({ rule }) => rule.id)].join('\t');
	writeFileSync(`rules/${WEIGHTS}`, `${[head, ...rows].join('\n')}\n`);
	console.log(`rules/${WEIGHTS}: ${rows.length} words and senses`);
}

/** The level that the labels mostly give to a role, else that of most cases. */
function levelsOf({ id, roles, cases }: CompiledRule, texts: Task['texts']): EvidenceFile[string]['level'] {
	const levels: EvidenceFile[string]['level'] = {};
	for (const role of roles) {
		const labelled = texts.flatMap((text) => (text.role === role ? (text.levels[id] ?? []) : []));
		const all = labelled.length > 0 ? labelled : cases.flatMap(({ level }) => level[role] ?? []);
		const counted = (['tip', 'caution', 'stop'] as const).map((level) => ({
			level,
			count: all.filter((one) => one === level).length,
		}));
		const [most] = counted.sort((a, b) => b.count - a.count);
		if (most && most.count > 0) levels[role] = most.level;
	}
	return levels;
}
