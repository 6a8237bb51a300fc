/** Patterns of several words: expressions, joined over the words between them. */
import type { PhraseLayer } from '../rulebook/format.ts';
import type { Choice } from './choice.ts';
import type { Expressions, SenseStretch } from './expressions.ts';
import { joinParts, type Part, readPhrase } from './join.ts';
import type { Places } from './places.ts';

/** Sentences after which the index follows what was really read: people's words differ from those of the rules. */
const LEARNING = [40, 400];

interface Phrase {
	readonly sense: string;
	readonly order: number;
	readonly parts: readonly Part[];
	/** The sentence for which it was last tried. */
	tried: Places | undefined;
}

/** A phrase where it is looked for: by its rarest part. */
interface Entry {
	readonly phrase: Phrase;
	/** The other parts, the rarest first: most attempts end at the first. */
	readonly others: readonly Choice[];
}

/** By the number of an expression. */
type Index = readonly (readonly Entry[] | undefined)[];

/** The phrases of one layer. */
export class PhraseNet {
	private readonly phrases: readonly Phrase[];
	/** Phrases by the expressions of their rarest part: most phrases have a word in them that every sentence has. */
	private byRarest: Index;
	/** In how many sentences each expression stood so far, and how many sentences there were. */
	private readonly seen = new Map<number, number>();
	private sentences = 0;

	/** The expressions are those of all layers. */
	constructor(layer: PhraseLayer, expressions: Expressions) {
		const written = Object.entries(layer).flatMap(([sense, list]) => list.map((one) => ({ sense, one })));
		this.phrases = written.map(({ sense, one }, order): Phrase => {
			const parts = readPhrase(one, (alternatives) => expressions.choiceOf(alternatives));
			return { sense, order, parts, tried: undefined };
		});
		this.byRarest = indexOf(this.phrases, usesOf(this.phrases));
	}

	/** All hits in one sentence. Takes time in proportion to the words and the phrases whose rarest part is there. */
	sweep(places: Places): SenseStretch[] {
		this.learn(places);
		const hits: (SenseStretch & { order: number })[] = [];
		for (const id of places.ids()) {
			for (const { phrase, others } of this.byRarest[id] ?? []) {
				if (phrase.tried === places || !others.every((choice) => choice.isIn(places))) continue;
				phrase.tried = places;
				for (const { first, end } of joinParts(phrase.parts, places))
					hits.push({ sense: phrase.sense, order: phrase.order, first, end });
			}
		}
		return hits.sort((a, b) => a.order - b.order);
	}

	/** Which part is looked for first changes the speed only: hits come in the order of the phrases. */
	private learn(places: Places): void {
		if (this.sentences >= Math.max(...LEARNING)) return;
		for (const id of places.ids()) this.seen.set(id, (this.seen.get(id) ?? 0) + 1);
		this.sentences += 1;
		if (LEARNING.includes(this.sentences)) this.byRarest = indexOf(this.phrases, this.seen);
	}
}

function indexOf(phrases: readonly Phrase[], counts: ReadonlyMap<number, number>): Index {
	const index: (Entry[] | undefined)[] = [];
	const known = new Map<Choice, number>();
	const commonness = (choice: Choice): number => {
		const common = known.get(choice) ?? choice.ids.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
		known.set(choice, common);
		return common;
	};
	for (const phrase of phrases) {
		const choices = phrase.parts.map(({ choice }) => choice);
		const [rarest, ...others] = choices.sort((a, b) => commonness(a) - commonness(b));
		const entry = { phrase, others };
		for (const id of rarest?.ids ?? []) {
			const entries = index[id];
			if (entries === undefined) index[id] = [entry];
			else entries.push(entry);
		}
	}
	return index;
}

/** In how many phrases each expression stands: what many phrases ask for is common in sentences too. */
function usesOf(phrases: readonly Phrase[]): ReadonlyMap<number, number> {
	const uses = new Map<number, number>();
	for (const { parts } of phrases) {
		for (const { choice } of parts) for (const id of choice.ids) uses.set(id, (uses.get(id) ?? 0) + 1);
	}
	return uses;
}
