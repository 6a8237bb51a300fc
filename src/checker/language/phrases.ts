/** Patterns of several words: expressions, joined over the words between them. */
import type { PhraseLayer } from '../rulebook/format.ts';
import { Choice } from './choice.ts';
import { Expressions, type PlacedWord, type SenseStretch } from './expressions.ts';
import { joinParts, type Part, readPhrase } from './join.ts';
import type { Places } from './places.ts';

interface Phrase {
	readonly sense: string;
	readonly parts: readonly Part[];
	/** The sentence for which it was last tried. */
	tried: Places | undefined;
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly expressions = new Expressions();
	private readonly choices = new Map<string, Choice>();
	/** Phrases by the expressions of their rarest part: most phrases have a word in them that every sentence has. */
	private readonly byRarest = new Map<number, Phrase[]>();

	constructor(layer: PhraseLayer) {
		const phrases = Object.entries(layer).flatMap(([sense, list]) =>
			list.map((written): Phrase => {
				const parts = readPhrase(written, (alternatives) => this.choiceOf(alternatives));
				return { sense, parts, tried: undefined };
			}),
		);
		this.expressions.seal();
		const uses = usesOf(phrases);
		for (const phrase of phrases) this.add(phrase, uses);
	}

	private choiceOf(alternatives: string): Choice {
		const known = this.choices.get(alternatives);
		if (known !== undefined) return known;
		const choice = new Choice(alternatives.split('|').map((one) => this.expressions.idOf(one)));
		this.choices.set(alternatives, choice);
		return choice;
	}

	private add(phrase: Phrase, uses: ReadonlyMap<number, number>): void {
		const commonness = ({ choice }: Part): number =>
			choice.ids.reduce((total, id) => total + (uses.get(id) ?? 0), 0);
		const [rarest] = [...phrase.parts].sort((a, b) => commonness(a) - commonness(b));
		for (const id of rarest?.choice.ids ?? []) {
			const phrases = this.byRarest.get(id);
			if (phrases === undefined) this.byRarest.set(id, [phrase]);
			else phrases.push(phrase);
		}
	}

	/**
	 * All hits in one sentence; `earlier` are those of detectors and of the layers before. Takes time in proportion to the
	 * words and the phrases whose rarest part is there.
	 */
	sweep(words: readonly PlacedWord[], earlier: readonly SenseStretch[]): SenseStretch[] {
		const places = this.expressions.find(words, earlier);
		const hits: SenseStretch[] = [];
		for (const id of places.ids()) {
			for (const phrase of this.byRarest.get(id) ?? []) {
				if (phrase.tried === places) continue;
				phrase.tried = places;
				for (const { first, end } of joinParts(phrase.parts, places))
					hits.push({ sense: phrase.sense, first, end });
			}
		}
		return hits;
	}
}

/** In how many phrases each expression stands: what many phrases ask for is common in sentences too. */
function usesOf(phrases: readonly Phrase[]): ReadonlyMap<number, number> {
	const uses = new Map<number, number>();
	for (const { parts } of phrases) {
		for (const { choice } of parts) for (const id of choice.ids) uses.set(id, (uses.get(id) ?? 0) + 1);
	}
	return uses;
}
