/** Patterns of several words: expressions, joined over the words between them. */
import type { PhraseLayer } from '../rulebook/format.ts';
import { Expressions, type PhraseToken, type SenseStretch } from './expressions.ts';
import { joinParts, type Part, readPhrase } from './join.ts';

interface Phrase {
	readonly sense: string;
	readonly parts: readonly Part[];
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly expressions = new Expressions();
	/** Phrases by the number of each expression that their first part may be. */
	private readonly byFirst = new Map<number, Phrase[]>();

	constructor(layer: PhraseLayer) {
		for (const [sense, list] of Object.entries(layer)) {
			for (const written of list)
				this.add({ sense, parts: readPhrase(written, (one) => this.expressions.idOf(one)) });
		}
		this.expressions.seal();
	}

	private add(phrase: Phrase): void {
		for (const id of phrase.parts[0]?.any ?? []) {
			const phrases = this.byFirst.get(id);
			if (phrases === undefined) this.byFirst.set(id, [phrase]);
			else phrases.push(phrase);
		}
	}

	/**
	 * All hits in one sentence; `earlier` are those of detectors and of the layers before. Takes time in proportion to the
	 * words and the phrases that begin with one of them.
	 */
	sweep(tokens: readonly PhraseToken[], earlier: readonly SenseStretch[]): SenseStretch[] {
		const places = this.expressions.find(tokens, earlier);
		const hits: SenseStretch[] = [];
		for (const [id, starts] of places) {
			for (const { sense, parts } of this.byFirst.get(id) ?? []) {
				for (const { first, end } of joinParts(parts, starts, places)) hits.push({ sense, first, end });
			}
		}
		return hits;
	}
}
