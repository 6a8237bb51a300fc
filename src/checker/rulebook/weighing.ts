/** Holding what the cases of the rules found against the evidence, and adding what the evidence alone finds. */
import type { Circumstances, Hit, PlacedSentence } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceFacts } from './facts.ts';
import { circumstanceFeatures } from './features.ts';
import type { CompiledRule } from './format.ts';
import { Stretches } from './stretches.ts';

/** A few words are no evidence, for or against. */
const FEWEST_WORDS = 3;

/** The evidence in the sentences of one draft. */
export class Weighing {
	private readonly stretches: Stretches;

	constructor(
		private readonly evidence: Evidence,
		private readonly sentences: readonly PlacedSentence[],
		private readonly circumstances: Circumstances,
	) {
		this.stretches = new Stretches(
			sentences.map(({ facts }) => facts),
			evidence.known(circumstanceFeatures(circumstances)),
			(features) => evidence.score(features),
			evidence.memory,
		);
	}

	/** The hits that the evidence does not speak against. A hit of the whole draft stays when it suffices anywhere. */
	withoutMistakes(rule: CompiledRule, hits: readonly Hit[]): Hit[] {
		if (this.sentences.length === 0) return [...hits];
		return hits.filter(({ sentence }) =>
			(sentence >= 0 ? [sentence] : [...this.sentences.keys()]).some(
				(index) =>
					this.evidence.suffices(rule.id, this.stretches.at(index), true) ||
					this.wordsAround(index) < FEWEST_WORDS ||
					!this.isAbout(rule, index) ||
					this.isKept(rule, index),
			),
		);
	}

	/** What the evidence finds where no case of the rule finds anything: the words that speak for it, in the first such place. */
	unseen(rule: CompiledRule): Hit[] {
		const level = this.evidence.levelOf(rule.id, this.circumstances.role);
		const index = this.sentences.findIndex(
			(_, at) =>
				// The first question sends nearly every sentence away, and costs least.
				this.evidence.suffices(rule.id, this.stretches.around(at), false) &&
				this.wordsAround(at) >= FEWEST_WORDS &&
				this.isAbout(rule, at) &&
				!this.isExcused(rule, at),
		);
		if (level === undefined || index === -1) return [];
		const likeliest = this.stretches
			.bounds(index)
			.map((at) => ({ at, score: this.evidence.of(rule.id, this.stretches.alone(at)) }))
			.reduce((best, one) => (one.score > best.score ? one : best)).at;
		const sentence = this.sentences[likeliest];
		const all = this.stretches.featuresAround(index);
		const stretch = this.evidence.stretch(rule.id, sentence?.facts.features ?? [], all);
		if (sentence === undefined || stretch === undefined) return [];
		const { start: offset } = sentence;
		const [start, end] = [offset + stretch.from, offset + stretch.to];
		return [{ rule, level, isOfCase: false, start, end, sentence: likeliest, cues: [], offset }];
	}

	/** Whether the evidence around a sentence is about what the rule is about. */
	private isAbout({ evidenceNeeds }: CompiledRule, index: number): boolean {
		return (
			evidenceNeeds.length === 0 ||
			this.factsAround(index).some(({ present }) => evidenceNeeds.some((sense) => present.has(sense)))
		);
	}

	private isKept({ evidenceKeeps }: CompiledRule, index: number): boolean {
		return evidenceKeeps.some((sense) => this.sentences[index]?.facts.present.has(sense));
	}

	private isExcused({ unless }: CompiledRule, index: number): boolean {
		return this.factsAround(index).some(({ senses }) => unless.some((sense) => senses.has(sense)));
	}

	private wordsAround(index: number): number {
		return this.factsAround(index).reduce((total, { words }) => total + words, 0);
	}

	private factsAround(index: number): SentenceFacts[] {
		return this.stretches.bounds(index).flatMap((at) => this.sentences[at]?.facts ?? []);
	}
}
