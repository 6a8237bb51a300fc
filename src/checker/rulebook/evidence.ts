/** Weighing words, stems, pairs of words and senses for each rule: a small network, whose parameters are `CompiledEvidence`. */
import type { Level, Role } from '../draft.ts';
import type { Cue } from '../language/analysis.ts';
import type { Token } from '../language/tokens.ts';
import { featuresOf, type NamedFeature } from './features.ts';
import type { CompiledEvidence, CompiledSense, RuleEvidence } from './format.ts';
import { Network } from './network.ts';
import { createScoreMemory, type ScoreMemory } from './stretches.ts';

/** A feature that the evidence knows, by its number. */
export interface Feature extends Pick<NamedFeature, 'from' | 'to'> {
	readonly id: number;
}

/** The score of each rule, in the order of the rules. */
export type Scores = Float32Array;

/** Share of the greatest weight in a sentence from which a word or sense speaks clearly. */
const CLEAR = 0.6;

/** A rulebook whose cases decide alone. */
export const NO_EVIDENCE: CompiledEvidence = { rules: [], features: '', weights: '', unitBiases: [] };

/** The senses whose words the evidence does not tell apart. */
export function alikeOf(senses: readonly CompiledSense[]): ReadonlySet<string> {
	return new Set(senses.flatMap(({ id, alike }) => (alike ? [id] : [])));
}

export class Evidence {
	/** Scores of sentences that did not change. */
	readonly memory: ScoreMemory = createScoreMemory();
	private readonly ids = new Map<string, number>();
	private readonly places = new Map<string, number>();
	private readonly rules: readonly RuleEvidence[];
	private readonly network: Network;
	private readonly alike: ReadonlySet<string>;

	constructor({ rules, features, weights, unitBiases }: CompiledEvidence, senses: readonly CompiledSense[]) {
		this.rules = rules;
		this.alike = alikeOf(senses);
		rules.forEach(({ rule }, place) => {
			this.places.set(rule, place);
		});
		for (const name of features.split(' ')) this.ids.set(name, this.ids.size);
		this.network = new Network(unitBiases, weights, rules);
	}

	/** The features of a sentence that are known. */
	in(tokens: readonly Token[], cues: readonly Cue[]): Feature[] {
		return featuresOf(tokens, cues, this.alike).flatMap(({ name, from, to }) => {
			const id = this.ids.get(name);
			return id === undefined ? [] : [{ id, from, to }];
		});
	}

	/** The numbers of those features that are known. */
	known(names: readonly string[]): number[] {
		return names.flatMap((name) => this.ids.get(name) ?? []);
	}

	levelOf(rule: string, role: Role): Level | undefined {
		return this.find(rule)?.level[role];
	}

	/** What a text with these features (each once) scores. */
	score(features: ReadonlySet<number>): Scores {
		return this.network.outputsFor(features);
	}

	/** Whether a score is enough for a finding; `applies` says that a case of the rule applies. */
	suffices(rule: string, scores: Scores, applies: boolean): boolean {
		const own = this.find(rule);
		if (own === undefined) return applies;
		return this.of(rule, scores) + (applies ? own.trust : 0) > own.threshold;
	}

	/**
	 * The stretch of a sentence from the first to the last feature that speaks clearly for the rule in a text with the features
	 * `all`; undefined where none does.
	 */
	stretch(
		rule: string,
		features: readonly Feature[],
		all: ReadonlySet<number>,
	): { from: number; to: number } | undefined {
		const partOf = this.partsOf(rule, all);
		const parts = features.map(({ id }) => partOf(id));
		const least = Math.max(...parts) * CLEAR;
		if (!(least > 0)) return undefined;
		const clear = features.filter((_, index) => (parts[index] ?? 0) >= least);
		return {
			from: Math.min(...clear.map(({ from }) => from)),
			to: Math.max(...clear.map(({ to }) => to)),
		};
	}

	/** The score of one rule. */
	of(rule: string, scores: Scores): number {
		return scores[this.places.get(rule) ?? -1] ?? 0;
	}

	/** What each feature of a text adds to the score of a rule. */
	partsOf(rule: string, features: ReadonlySet<number>): (feature: number) => number {
		return this.network.partsOf(this.places.get(rule) ?? 0, features);
	}

	private find(rule: string): RuleEvidence | undefined {
		return this.rules[this.places.get(rule) ?? -1];
	}
}
