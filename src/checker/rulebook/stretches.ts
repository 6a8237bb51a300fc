/** Which sentences are weighed together, and what they score. */
import type { Feature, Scores } from './evidence.ts';

/** What is weighed of a sentence. */
export interface Weighed {
	readonly words: number;
	readonly features: readonly Feature[];
}

/** Words that are weighed together: a sentence and its neighbours. The drafts that the weights come from are about as long. */
const REACH = 80;

/** What a sentence scored together with others. */
interface Kept {
	readonly members: readonly Weighed[];
	readonly common: string;
	readonly scores: Scores;
}

/** Scores of sentences that did not change: by themselves, and with neighbours that did not either. Goes with the sentences. */
export interface ScoreMemory {
	readonly alone: WeakMap<Weighed, Kept>;
	readonly around: WeakMap<Weighed, Kept>;
}

export function createScoreMemory(): ScoreMemory {
	return { alone: new WeakMap(), around: new WeakMap() };
}

/** The stretches of one draft: of each sentence, how much speaks for each rule there. */
export class Stretches {
	private readonly known = new Map<number, Scores>();
	private readonly halved = new Map<number, Scores>();
	private readonly reached = new Map<number, readonly number[]>();
	private readonly commonKey: string;

	/** `common`: numbers of the features that hold for the whole draft. `memory` serves one way of scoring. */
	constructor(
		private readonly sentences: readonly Weighed[],
		private readonly common: readonly number[],
		private readonly score: (features: ReadonlySet<number>) => Scores,
		private readonly memory: ScoreMemory = createScoreMemory(),
	) {
		this.commonKey = common.join();
	}

	/** What a sentence scores with its neighbours. */
	around(index: number): Scores {
		const known = this.known.get(index);
		if (known !== undefined) return known;
		const scores = this.remembered(this.memory.around, index, this.bounds(index));
		this.known.set(index, scores);
		return scores;
	}

	private remembered(memory: WeakMap<Weighed, Kept>, index: number, bounds: readonly number[]): Scores {
		const own = this.sentences[index];
		const members = bounds.flatMap((at) => this.sentences[at] ?? []);
		const kept = own && memory.get(own);
		if (kept?.common === this.commonKey && isSame(kept.members, members)) return kept.scores;
		const scores = this.score(this.featuresOf(bounds));
		if (own) memory.set(own, { members, common: this.commonKey, scores });
		return scores;
	}

	/** Half with its neighbours, half by itself: where a case points at a sentence, much innocent talk around it says less. */
	at(index: number): Scores {
		const known = this.halved.get(index);
		if (known !== undefined) return known;
		const alone = this.alone(index);
		const scores = this.around(index).map((score, rule) => (score + (alone[rule] ?? 0)) / 2);
		this.halved.set(index, scores);
		return scores;
	}

	/** What a sentence scores by itself. */
	alone(index: number): Scores {
		return this.remembered(this.memory.alone, index, [index]);
	}

	/** Indexes of a sentence and as many neighbours on both sides as are within reach. */
	bounds(index: number): readonly number[] {
		const reached = this.reached.get(index) ?? this.reach(index);
		this.reached.set(index, reached);
		return reached;
	}

	private reach(index: number): number[] {
		let first = index;
		let last = index;
		let words = this.wordsIn(index);
		for (let hasGrown = true; hasGrown; ) {
			hasGrown = false;
			for (const next of [first - 1, last + 1]) {
				const more = this.wordsIn(next);
				if (this.sentences[next] === undefined || words + more > REACH) continue;
				words += more;
				if (next < first) first = next;
				else last = next;
				hasGrown = true;
			}
		}
		return Array.from({ length: last - first + 1 }, (_, at) => first + at);
	}

	/** The features that a sentence and its neighbours are weighed by. */
	featuresAround(index: number): ReadonlySet<number> {
		return this.featuresOf(this.bounds(index));
	}

	private featuresOf(indexes: readonly number[]): ReadonlySet<number> {
		const features = new Set(this.common);
		for (const at of indexes) for (const { id } of this.sentences[at]?.features ?? []) features.add(id);
		return features;
	}

	private wordsIn(index: number): number {
		return this.sentences[index]?.words ?? 0;
	}
}

function isSame(one: readonly Weighed[], other: readonly Weighed[]): boolean {
	return one.length === other.length && one.every((sentence, index) => sentence === other[index]);
}
