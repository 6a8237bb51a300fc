/** Patterns of several words: expressions, joined over the words between them. */
import type { PhraseLayer } from '../rulebook/format.ts';
import { Choice } from './choice.ts';
import type { Expressions, SenseStretch } from './expressions.ts';
import { Grouped } from './grouped.ts';
import { joinParts, type Part } from './join.ts';
import type { Places } from './places.ts';

interface Phrase {
	readonly sense: string;
	readonly parts: readonly Part[];
	/** The part by which it is looked for, and the others. */
	readonly rarest: Choice;
	readonly others: readonly Choice[];
	/** The sentence for which it was last tried. */
	tried: number;
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly phrases: Phrase[];
	/** By the number of an expression: the phrases whose rarest part has it. Most phrases have a word in them that every sentence has. */
	private byRarest: Grouped | undefined;

	/** The expressions are those of all layers. */
	constructor(layer: PhraseLayer, expressions: Expressions) {
		this.phrases = Object.entries(layer).flatMap(([sense, list]) =>
			list.map((written) => readPhrase(sense, written, expressions)),
		);
	}

	/** All hits in one sentence. Takes time in proportion to the words and the phrases whose rarest part is there. */
	sweep(places: Places): SenseStretch[] {
		this.byRarest ??= this.grouped(places.expressions);
		const { byRarest, phrases } = this;
		const there: number[] = [];
		for (const id of places.ids()) {
			const stop = byRarest.startOf(id + 1);
			for (let at = byRarest.startOf(id); at < stop; at += 1) {
				const number = byRarest.at(at);
				const phrase = phrases[number];
				if (phrase === undefined || phrase.tried === places.sentence) continue;
				phrase.tried = places.sentence;
				if (areIn(phrase.others, places)) there.push(number);
			}
		}
		const hits: SenseStretch[] = [];
		for (const number of there.sort((a, b) => a - b)) {
			const phrase = phrases[number];
			if (phrase === undefined) continue;
			const { sense, parts } = phrase;
			joinParts(parts, places, (first, end) => hits.push({ sense, first, end }));
		}
		return hits;
	}

	private grouped(expressions: number): Grouped {
		return new Grouped(expressions, (take) => {
			this.phrases.forEach(({ rarest }, number) => {
				for (const id of rarest.ids) take(id, number);
			});
		});
	}
}

function areIn(choices: readonly Choice[], places: Places): boolean {
	for (const choice of choices) if (!choice.isIn(places)) return false;
	return true;
}

/** Reads a phrase as the rulebook writes it; see `PhraseLayer`. */
function readPhrase(sense: string, written: string, expressions: Expressions): Phrase {
	let at = 0;
	const parts = written.split(' > ').map((part, index): Part => {
		const [, mark, from = 0, to = 0, alternatives = ''] = /^(\^?)(?:(\d+),(\d+);)?(.*)$/s.exec(part) ?? [];
		if (mark !== '') at = index;
		return { from: Number(from), to: Number(to), choice: expressions.choiceOf(alternatives) };
	});
	const choices = parts.map(({ choice }) => choice);
	const [rarest = new Choice([])] = choices.splice(at, 1);
	return { sense, parts, rarest, others: choices, tried: -1 };
}
