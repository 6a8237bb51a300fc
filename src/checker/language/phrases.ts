/** Patterns of several words: expressions, joined over the words between them. */
import type { PhraseLayer } from '../rulebook/format.ts';
import { Expressions, type PhraseToken, type SenseStretch } from './expressions.ts';
import { joinParts, type Part, readPhrase } from './join.ts';

interface Phrase {
	readonly sense: string;
	readonly parts: readonly Part[];
	/** The sweep in which it was last tried. */
	tried: number;
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly expressions = new Expressions();
	/** Phrases by the expressions of their rarest part: most phrases have a word in them that every sentence has. */
	private readonly byRarest = new Map<number, Phrase[]>();
	private sweeps = 0;

	constructor(layer: PhraseLayer) {
		const phrases = Object.entries(layer).flatMap(([sense, list]) =>
			list.map((written): Phrase => {
				const parts = readPhrase(written, (one) => this.expressions.idOf(one));
				return { sense, parts, tried: 0 };
			}),
		);
		this.expressions.seal();
		const uses = usesOf(phrases);
		for (const phrase of phrases) this.add(phrase, uses);
	}

	private add(phrase: Phrase, uses: ReadonlyMap<number, number>): void {
		const commonness = ({ any }: Part): number => any.reduce((total, id) => total + (uses.get(id) ?? 0), 0);
		const [rarest] = [...phrase.parts].sort((a, b) => commonness(a) - commonness(b));
		for (const id of rarest?.any ?? []) {
			const phrases = this.byRarest.get(id);
			if (phrases === undefined) this.byRarest.set(id, [phrase]);
			else phrases.push(phrase);
		}
	}

	/**
	 * All hits in one sentence; `earlier` are those of detectors and of the layers before. Takes time in proportion to the
	 * words and the phrases whose rarest part is there.
	 */
	sweep(tokens: readonly PhraseToken[], earlier: readonly SenseStretch[]): SenseStretch[] {
		const places = this.expressions.find(tokens, earlier);
		const hits: SenseStretch[] = [];
		this.sweeps += 1;
		for (const id of places.keys()) {
			for (const phrase of this.byRarest.get(id) ?? []) {
				if (phrase.tried === this.sweeps) continue;
				phrase.tried = this.sweeps;
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
		for (const { any } of parts) for (const id of any) uses.set(id, (uses.get(id) ?? 0) + 1);
	}
	return uses;
}
