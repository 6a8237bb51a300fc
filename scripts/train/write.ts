/** The evidence as files: a table of the weights of words and senses, and what each rule needs of them. */
import { writeFileSync } from 'node:fs';
import { Document, isSeq, visit } from 'yaml';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import { encodeWeight } from '../../src/checker/rulebook/weight-code.ts';
import { type EvidenceFile, NUMBERS, WEIGHTS } from '../rules/evidence.ts';
import type { Choice } from './choice.ts';
import { DECIMALS, type Task } from './evidence.ts';
import { type Model, UNITS } from './network.ts';

const HEAD = `# Made by \`npm run train\`; see docs/rules.md. How much evidence each rule needs, and its level without a case that applies.
`;

/** Writes both files. */
export function writeEvidence(
	{ texts, rules, numbers }: Task,
	{ bias, weights, unitBias, outputs }: Model,
	choices: ReadonlyMap<string, Choice>,
): void {
	const weighed = rules.flatMap((rule, label) => {
		const choice = choices.get(rule.id);
		if (choice === undefined) return [];
		const units = shortened(outputs.subarray(label * UNITS, (label + 1) * UNITS));
		const [own = 0] = shortened(bias.subarray(label, label + 1));
		return [[rule.id, { level: levelsOf(rule, texts), bias: own, ...choice, units }] as const];
	});
	const file: EvidenceFile = { unitBiases: shortened(unitBias), rules: Object.fromEntries(weighed) };
	const document = new Document(file);
	visit(document, {
		Seq: (_, list) => {
			if (isSeq(list)) list.flow = true;
		},
	});
	writeFileSync(`rules/${NUMBERS}`, HEAD + document.toString({ lineWidth: 120 }));
	const rows = [...numbers]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([feature, number]) => {
			const own = weights.subarray(number * UNITS, (number + 1) * UNITS);
			return `${feature}\t${[...own].map(encodeWeight).join('')}\n`;
		});
	writeFileSync(`rules/${WEIGHTS}`, rows.join(''));
	console.log(`rules/${WEIGHTS}: ${rows.length} words and senses`);
}

function shortened(numbers: Float32Array): number[] {
	return [...numbers].map((one) => Number(one.toFixed(DECIMALS)));
}

/** The level that the labels mostly give to a role, else that of most cases. */
function levelsOf(
	{ id, roles, cases }: CompiledRule,
	texts: Task['texts'],
): EvidenceFile['rules'][string]['level'] {
	const levels: EvidenceFile['rules'][string]['level'] = {};
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
