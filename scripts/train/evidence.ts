/** From texts to the evidence of each rule, and how well it would do on texts that it has not seen. */

import { isPair, stemFeature } from '../../src/checker/rulebook/features.ts';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import { Stretches } from '../../src/checker/rulebook/stretches.ts';
import { roundedWeight } from '../../src/checker/rulebook/weight-code.ts';
import { learnEach } from './learn-all.ts';
import { learn, type Model, type Sample, scoresOf } from './network.ts';
import type { NamedSentence, Text } from './texts.ts';

/** A feature of fewer texts is chance. There are many more pairs of words than words. */
const FEWEST_TEXTS = 3;
const FEWEST_TEXTS_OF_PAIR = 7;
const FOLDS = 5;
/** Of the numbers that are not weights of features. */
export const DECIMALS = 3;

export interface Task {
	readonly texts: readonly Text[];
	readonly rules: readonly CompiledRule[];
	/** The number of each feature. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly samples: readonly Sample[];
}

/** The score of a rule for a text that the model had not seen. */
export interface Outcome {
	/** Whether nobody who wrote the rules had seen the text either: only then `isFound` tells what the cases are worth. */
	readonly isUnseen: boolean;
	readonly rule: string;
	/** Where its cases found something; beside them nothing counts. */
	readonly score: number;
	/** Anywhere, with the sentences around it. */
	readonly around: number;
	readonly isExpected: boolean;
	/** By the cases of the rule alone. */
	readonly isFound: boolean;
}

export function taskOf(texts: readonly Text[], rules: readonly CompiledRule[]): Task {
	const counts = new Map<string, number>();
	for (const { features } of texts) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
	const shared = sharedStems(counts.keys());
	const features = [...counts].flatMap(([one, count]) => {
		if (one.startsWith('~') && !shared.has(one)) return [];
		return count >= (isPair(one) ? FEWEST_TEXTS_OF_PAIR : FEWEST_TEXTS) ? [one] : [];
	});
	const numbers = new Map(features.map((feature, number) => [feature, number]));
	const samples = texts.map((text): Sample => {
		return {
			features: text.features.flatMap((feature) => numbers.get(feature) ?? []),
			labels: rules.map((rule) => labelOf(rule, text)),
			weight: text.weight,
		};
	});
	return { texts, rules, numbers, samples };
}

/** The stems of several words: that of a single one tells no more than the word. */
function sharedStems(words: Iterable<string>): ReadonlySet<string> {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const word of words) {
		const stem = stemFeature(word);
		if (stem === undefined) continue;
		if (seen.has(stem)) shared.add(stem);
		seen.add(stem);
	}
	return shared;
}

function labelOf(rule: CompiledRule, { only, may, role, expect, sentences }: Text): 1 | 0 | -1 {
	const { id, roles } = rule;
	if ((only !== undefined && only !== id) || may.includes(id) || !roles.includes(role)) return -1;
	if (!sentences.some((one) => isAbout(rule, one))) return -1;
	return expect.includes(id) ? 1 : 0;
}

/** Whether the evidence for the rule is about this sentence: see `Weighing`. */
function isAbout({ evidenceNeeds }: CompiledRule, sentence: NamedSentence): boolean {
	return evidenceNeeds.length === 0 || hasAny(sentence, evidenceNeeds);
}

function hasAny({ features }: NamedSentence, senses: readonly string[]): boolean {
	return senses.some((sense) => features.includes(`#${sense}`) || features.includes(`-#${sense}`));
}

/** As it will be written. */
function rounded({ labels, weights, unitBias, outputs, bias }: Model): Model {
	const short = (numbers: Float32Array) => numbers.map((one) => Number(one.toFixed(DECIMALS)));
	return {
		labels,
		weights: weights.map(roundedWeight),
		unitBias: short(unitBias),
		outputs: short(outputs),
		bias: short(bias),
	};
}

const ROUNDS = 6;
const MORE_WEIGHT = 3;

/**
 * Learns from all texts. The examples of the rules are promises: those that would come out wrong get more weight, and it
 * learns again. Throws when some still come out wrong after some rounds.
 */
export function learnAll(task: Task, isFinding: (outcome: Outcome) => boolean): Model {
	const { numbers, rules, texts } = task;
	const samples = [...task.samples];
	for (let round = 1; round <= ROUNDS; round += 1) {
		const model = rounded(learn(samples, numbers.size, rules.length));
		const wrong = texts.flatMap((text, index) => {
			if (text.only === undefined) return [];
			const [outcome] = outcomesOf(text, model, task, task.samples[index]?.labels ?? []);
			return outcome && isFinding(outcome) !== outcome.isExpected ? [index] : [];
		});
		console.log(`round ${round}: ${wrong.length} examples of the rules come out wrong`);
		if (wrong.length === 0) return model;
		for (const index of wrong) {
			const sample = samples[index];
			if (sample) samples[index] = { ...sample, weight: sample.weight * MORE_WEIGHT };
		}
	}
	throw new Error('Some examples of the rules still come out wrong.');
}

/** What the evidence would say about each text, learned from the other four fifths of them. */
export async function crossValidate(task: Task): Promise<Outcome[]> {
	const { texts, rules, samples, numbers } = task;
	const lessons = Array.from({ length: FOLDS }, (_, fold) => {
		const others = samples.filter((_, index) => index % FOLDS !== fold);
		return { samples: others, features: numbers.size, labels: rules.length };
	});
	const models = await learnEach(lessons);
	return texts.flatMap((text, index) => {
		const model = models[index % FOLDS];
		return model === undefined ? [] : outcomesOf(text, model, task, samples[index]?.labels ?? []);
	});
}

/** As the checker weighs: see `Weighing`. */
function outcomesOf(
	{ isUnseen, sentences, common, found }: Text,
	model: Model,
	{ rules, numbers }: Task,
	labels: Sample['labels'],
): Outcome[] {
	const known = (names: readonly string[]): number[] => names.flatMap((name) => numbers.get(name) ?? []);
	const stretches = new Stretches(
		sentences.map(({ words, features }) => ({
			words,
			features: known(features).map((id) => ({ id, from: 0, to: 0 })),
		})),
		known(common),
		(features) => scoresOf(model, [...features]),
	);
	const all = [...sentences.keys()];
	return rules.flatMap(({ id, evidenceKeeps }, label): Outcome[] => {
		const asked = labels[label] ?? -1;
		if (asked === -1) return [];
		const places = found.get(id);
		// A draft without words is not weighed.
		if (places?.length === 0) return [];
		const isKept = (at: number): boolean =>
			sentences.slice(at, at + 1).some((one) => hasAny(one, evidenceKeeps));
		const scores = places?.map((at) => (isKept(at) ? Infinity : (stretches.at(at)[label] ?? 0))) ?? [];
		const around = all.map((at) => stretches.around(at)[label] ?? 0);
		const [isExpected, isFound] = [asked === 1, places !== undefined];
		return [
			{ isUnseen, rule: id, score: Math.max(...scores), around: Math.max(...around), isExpected, isFound },
		];
	});
}
