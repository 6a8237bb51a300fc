/** `rules/evidence.yaml` and `rules/evidence.tsv` → the weights of words and senses. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { NO_EVIDENCE } from '../../src/checker/rulebook/evidence.ts';
import type { CompiledEvidence, CompiledRule, RuleEvidence } from '../../src/checker/rulebook/format.ts';
import { usedSenses } from '../../src/checker/rulebook/used-senses.ts';
import { encodeWeight, STEP } from '../../src/checker/rulebook/weight-code.ts';
import { RuleProblem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

/** By rule: how much evidence it needs. */
export const NUMBERS = 'evidence.yaml';
/** A row for each word or sense, a column for each rule; in steps of `STEP`. */
export const WEIGHTS = 'evidence.tsv';

const levels = v.optional(v.picklist(['tip', 'caution', 'stop']));

const numbersSchema = v.record(
	v.string(),
	v.strictObject({
		level: v.strictObject({ staff: levels, leader: levels }),
		bias: v.number(),
		trust: v.number(),
		threshold: v.number(),
	}),
);

/** What `npm run train` writes about each rule. */
export type EvidenceFile = v.InferOutput<typeof numbersSchema>;

/** The evidence for these rules; none where the folder has no such file. Throws a `RuleProblem` at what cannot work. */
export function readEvidence(folder: string, rules: readonly CompiledRule[]): CompiledEvidence {
	if (!existsSync(`${folder}/${NUMBERS}`)) return NO_EVIDENCE;
	const yaml = readYaml(`${folder}/${NUMBERS}`, numbersSchema);
	const weighed = Object.entries(yaml.value).map(([rule, { level, ...numbers }]): RuleEvidence => {
		if (!rules.some(({ id }) => id === rule)) yaml.fail([rule], `${rule}: there is no such rule.`);
		const { staff, leader } = level;
		return { rule, level: { ...(staff && { staff }), ...(leader && { leader }) }, ...numbers };
	});
	return { rules: weighed, ...readWeights(`${folder}/${WEIGHTS}`, weighed, usedSenses(rules)) };
}

function readWeights(
	file: string,
	rules: readonly RuleEvidence[],
	used: ReadonlySet<string>,
): Pick<CompiledEvidence, 'features' | 'weights'> {
	const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
	const columns = ['', ...rules.map(({ rule }) => rule)].join('\t');
	if (head !== columns) throw new RuleProblem(file, 1, `The columns must be the rules of ${NUMBERS}.`);
	const read = lines.map((line, index) => {
		const [feature = '', ...steps] = line.split('\t');
		const fail = (reason: string): never => {
			throw new RuleProblem(file, index + 2, reason);
		};
		if (feature === '' || steps.length !== rules.length || !steps.every((step) => /^-?\d+$/.test(step)))
			return fail(`A row is a word or a sense, and ${rules.length} whole numbers.`);
		const sense = /^(?:-?#|@)(.+)$/.exec(feature)?.[1];
		if (sense !== undefined && !used.has(sense))
			return fail(`No rule names the sense ${sense} any more: run npm run train.`);
		return { feature, weights: steps.map((step) => encodeWeight(Number(step) * STEP)).join('') };
	});
	return {
		features: read.map(({ feature }) => feature).join(' '),
		weights: read.map(({ weights }) => weights).join(''),
	};
}
