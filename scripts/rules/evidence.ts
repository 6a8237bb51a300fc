/** `rules/evidence.yaml` and `rules/evidence.tsv` → the weights of words and senses. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { NO_EVIDENCE } from '../../src/checker/rulebook/evidence.ts';
import type { CompiledEvidence, CompiledRule, RuleEvidence } from '../../src/checker/rulebook/format.ts';
import { usedSenses } from '../../src/checker/rulebook/used-senses.ts';
import { isWeights } from '../../src/checker/rulebook/weight-code.ts';
import { RuleProblem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

/** By rule: how much evidence it needs. */
export const NUMBERS = 'evidence.yaml';
/** A row for each word or sense: with it the characters of its weights, one for each unit. */
export const WEIGHTS = 'evidence.tsv';

const levels = v.optional(v.picklist(['tip', 'caution', 'stop']));

const numbersSchema = v.strictObject({
	unitBiases: v.array(v.number()),
	rules: v.record(
		v.string(),
		v.strictObject({
			level: v.strictObject({ staff: levels, leader: levels }),
			bias: v.number(),
			units: v.array(v.number()),
			trust: v.number(),
			threshold: v.number(),
		}),
	),
});

/** What `npm run train` writes about the network and about each rule. */
export type EvidenceFile = v.InferOutput<typeof numbersSchema>;

/** The evidence for these rules; none where the folder has no such file. Throws a `RuleProblem` at what cannot work. */
export function readEvidence(folder: string, rules: readonly CompiledRule[]): CompiledEvidence {
	if (!existsSync(`${folder}/${NUMBERS}`)) return NO_EVIDENCE;
	const yaml = readYaml(`${folder}/${NUMBERS}`, numbersSchema);
	const { unitBiases } = yaml.value;
	const weighed = Object.entries(yaml.value.rules).map(([rule, { level, ...numbers }]): RuleEvidence => {
		if (!rules.some(({ id }) => id === rule)) yaml.fail(['rules', rule], `${rule}: there is no such rule.`);
		if (numbers.units.length !== unitBiases.length)
			yaml.fail(['rules', rule, 'units'], `${rule}: there must be a number for each of the units.`);
		const { staff, leader } = level;
		return { rule, level: { ...(staff && { staff }), ...(leader && { leader }) }, ...numbers };
	});
	const weights = readWeights(`${folder}/${WEIGHTS}`, unitBiases.length, usedSenses(rules));
	return { rules: weighed, unitBiases, ...weights };
}

function readWeights(
	file: string,
	units: number,
	used: ReadonlySet<string>,
): Pick<CompiledEvidence, 'features' | 'weights'> {
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
	const read = lines.map((line, index) => {
		const [feature = '', weights = '', ...more] = line.split('\t');
		const fail = (reason: string): never => {
			throw new RuleProblem(file, index + 1, reason);
		};
		if (feature === '' || more.length > 0 || weights.length !== units || !isWeights(weights))
			return fail(`A row is a word or a sense, a tab, and the characters of ${units} weights.`);
		const sense = /^(?:-?#|@)(.+)$/.exec(feature)?.[1];
		if (sense !== undefined && !used.has(sense))
			return fail(`No rule names the sense ${sense} any more: run npm run train.`);
		return { feature, weights };
	});
	return {
		features: read.map(({ feature }) => feature).join(' '),
		weights: read.map(({ weights }) => weights).join(''),
	};
}
