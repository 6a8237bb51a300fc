/**
 * The fixed expressions of which phrases are made, each with a number. Single words, senses and forms are looked up; those
 * of several words are compromise's.
 */
import { Choice } from './choice.ts';
import { MultiWordExpressions } from './multi-word.ts';
import { Places } from './places.ts';
import type { Stretch } from './stretch.ts';
import type { KnownWord } from './vocabulary.ts';

/** A word in its place. */
export interface PlacedWord {
	readonly word: KnownWord;
	/** Senses by its place in the sentence: see `placeShapes`. */
	readonly shapes: readonly string[];
}

/** A stretch that has a sense already, from a detector or an earlier layer of phrases. */
export interface SenseStretch extends Stretch {
	readonly sense: string;
}

/** An expression such as `#a&&#b`. */
interface Both {
	readonly id: number;
	readonly of: readonly string[];
}

export class Expressions {
	private readonly ids = new Map<string, number>();
	private readonly choices = new Map<string, Choice>();
	private readonly words = new Map<string, number>();
	private readonly senses = new Map<string, number>();
	private readonly forms: { readonly id: number; readonly form: RegExp }[] = [];
	/** By their first half. */
	private readonly both = new Map<string, Both[]>();
	private readonly halves = new Set<string>();
	private readonly several = new MultiWordExpressions();
	/** Numbers of the expressions of one word that a word is, wherever it stands. */
	private readonly known = new WeakMap<KnownWord, readonly number[]>();

	/** The choice of these expressions, with `|` between them. */
	choiceOf(alternatives: string): Choice {
		const known = this.choices.get(alternatives);
		if (known !== undefined) return known;
		const choice = new Choice(alternatives.split('|').map((one) => this.idOf(one)));
		this.choices.set(alternatives, choice);
		return choice;
	}

	/** The number of an expression: a word, `#sense`, `/form/`, `a&&b` or several words. */
	private idOf(expression: string): number {
		const known = this.ids.get(expression);
		if (known !== undefined) return known;
		const id = this.ids.size;
		this.ids.set(expression, id);
		if (expression.startsWith('/')) this.forms.push({ id, form: new RegExp(expression.slice(1, -1)) });
		else if (expression.includes('&&')) this.addBoth(expression.split('&&'), id);
		else if (expression.includes(' ')) this.several.add(expression, id);
		else if (expression.startsWith('#')) this.senses.set(expression.slice(1), id);
		else this.words.set(expression, id);
		return id;
	}

	private addBoth(of: readonly string[], id: number): void {
		const [half = ''] = of;
		const known = this.both.get(half);
		if (known === undefined) this.both.set(half, [{ id, of }]);
		else known.push({ id, of });
		for (const part of of) this.halves.add(part);
	}

	/** All places of all expressions in words. Takes time in proportion to the words and to the hits. */
	find(words: readonly PlacedWord[]): Places {
		const places = new Places();
		words.forEach((placed, index) => {
			const { word, shapes } = placed;
			const stretch = { first: index, end: index + 1 };
			for (const id of this.idsOf(word)) places.add(id, stretch);
			for (const shape of shapes) places.add(this.senses.get(shape), stretch);
			if (shapes.some((shape) => this.halves.has(`#${shape}`))) this.findBoth(placed, index, [], places);
		});
		this.several.find(words, (id, stretch) => places.add(id, stretch));
		return places;
	}

	/** Adds what stretches with a sense bring: all of them, those from `known` on are new to these places. */
	extend(
		places: Places,
		words: readonly PlacedWord[],
		stretches: readonly SenseStretch[],
		known: number,
	): void {
		const begins = new Set<number>();
		for (const stretch of stretches.slice(known)) {
			places.add(this.senses.get(stretch.sense), stretch);
			if (this.halves.has(`#${stretch.sense}`)) begins.add(stretch.first);
		}
		for (const index of begins) {
			const placed = words[index];
			if (placed) this.findBoth(placed, index, stretches, places);
		}
		places.change();
	}

	private idsOf(word: KnownWord): readonly number[] {
		const known = this.known.get(word);
		if (known !== undefined) return known;
		const found = new Set<number>();
		const take = (id: number | undefined): void => {
			if (id !== undefined) found.add(id);
		};
		for (const form of [word.normal, ...word.readings]) take(this.words.get(form));
		for (const sense of word.senses) take(this.senses.get(sense));
		for (const { id, form } of this.forms) if (form.test(word.normal)) take(id);
		const own = new Set([word.normal, ...[...word.senses].map((sense) => `#${sense}`)]);
		for (const { id } of this.bothOf((part) => own.has(part), own)) take(id);
		const ids = [...found];
		this.known.set(word, ids);
		return ids;
	}

	private bothOf(has: (part: string) => boolean, halves: Iterable<string>): Both[] {
		const found: Both[] = [];
		for (const half of halves) {
			for (const both of this.both.get(half) ?? []) if (both.of.every(has)) found.push(both);
		}
		return found;
	}

	/** Where the place of a word, or a stretch that begins there, gives a half that the word alone has not. */
	private findBoth(
		{ word, shapes }: PlacedWord,
		index: number,
		earlier: readonly SenseStretch[],
		places: Places,
	): void {
		const ends = new Map([[word.normal, index + 1]]);
		for (const sense of word.senses) ends.set(`#${sense}`, index + 1);
		for (const shape of shapes) ends.set(`#${shape}`, index + 1);
		for (const { sense, first, end } of earlier) {
			const half = `#${sense}`;
			if (first === index) ends.set(half, Math.max(end, ends.get(half) ?? 0));
		}
		for (const { id, of } of this.bothOf((part) => ends.has(part), ends.keys()))
			places.add(id, { first: index, end: Math.max(...of.map((part) => ends.get(part) ?? 0)) });
	}
}
