/**
 * The fixed expressions of which phrases are made, each with a number. Words, senses, forms and plain sequences of words are
 * looked up; those in compromise's match syntax are compromise's.
 */
import { Choice } from './choice.ts';
import { MultiWordExpressions } from './multi-word.ts';
import { Places } from './places.ts';
import { Sequences } from './sequences.ts';
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

/** An expression such as `#a&&#b`: halves that begin at the same word. */
interface Both {
	readonly id: number;
	readonly halves: readonly number[];
}

/** What more than plain words and senses there may be in an expression of several words. */
const MATCH_SYNTAX = /[.?+*()[\]{}/^$!~<>=%@]/;

export class Expressions {
	private readonly ids = new Map<string, number>();
	private readonly choices = new Map<string, Choice>();
	private readonly words = new Map<string, number>();
	private readonly senses = new Map<string, number>();
	private readonly forms: { readonly id: number; readonly form: RegExp }[] = [];
	/** By the number of each half. */
	private readonly both = new Map<number, Both[]>();
	private readonly sequences = new Sequences();
	private readonly several = new MultiWordExpressions();
	/** Numbers of the expressions of one word that a word is, wherever it stands. */
	private readonly known = new WeakMap<KnownWord, readonly number[]>();
	private places: Places | undefined;

	/** The choice of these expressions, with `|` between them. To be asked before the first sentence is read. */
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
		else if (expression.includes(' ')) this.addSeveral(expression, id);
		else if (expression.startsWith('#')) this.senses.set(expression.slice(1), id);
		else this.words.set(expression, id);
		return id;
	}

	private addSeveral(expression: string, id: number): void {
		if (MATCH_SYNTAX.test(expression)) this.several.add(expression, id);
		else this.sequences.add(expression.split(' '), id);
	}

	private addBoth(written: readonly string[], id: number): void {
		const both = { id, halves: written.map((half) => this.idOf(half)) };
		for (const half of both.halves) {
			const known = this.both.get(half);
			if (known === undefined) this.both.set(half, [both]);
			else known.push(both);
		}
	}

	/** All places of all expressions in words; the same object each time. Takes time in proportion to the words and the hits. */
	find(words: readonly PlacedWord[]): Places {
		this.places ??= new Places(this.ids.size, this.wideChoices());
		const { places } = this;
		places.begin();
		words.forEach(({ word, shapes }, index) => {
			for (const id of this.idsOf(word)) places.add(id, index, index + 1);
			for (const shape of shapes) this.addSense(shape, index, index + 1, places);
		});
		this.sequences.find(words, (id, first, end) => places.add(id, first, end));
		this.several.find(words, (id, { first, end }) => places.add(id, first, end));
		return places;
	}

	/** Adds what stretches with a sense bring: those from `known` on are new to these places. */
	extend(places: Places, stretches: readonly SenseStretch[], known: number): void {
		for (let at = known; at < stretches.length; at += 1) {
			const stretch = stretches[at];
			if (stretch) this.addSense(stretch.sense, stretch.first, stretch.end, places);
		}
	}

	private addSense(sense: string, first: number, end: number, places: Places): void {
		const id = this.senses.get(sense);
		if (id === undefined) return;
		places.add(id, first, end);
		for (const both of this.both.get(id) ?? []) {
			const ends = both.halves.map((half) => latestEnd(half, first, places));
			if (!ends.includes(-1)) places.add(both.id, first, Math.max(...ends));
		}
	}

	private idsOf(word: KnownWord): readonly number[] {
		const known = this.known.get(word);
		if (known !== undefined) return known;
		const found = new Set<number>();
		for (const form of [word.normal, ...word.readings]) addTo(found, this.words.get(form));
		for (const sense of word.senses) addTo(found, this.senses.get(sense));
		for (const { id, form } of this.forms) if (form.test(word.normal)) found.add(id);
		for (const id of [...found])
			for (const both of this.both.get(id) ?? [])
				if (both.halves.every((half) => found.has(half))) found.add(both.id);
		const ids = [...found];
		this.known.set(word, ids);
		return ids;
	}

	/** By the number of an expression, the wide choices that it is in. */
	private wideChoices(): readonly (readonly Choice[] | undefined)[] {
		const choices: (Choice[] | undefined)[] = Array.from({ length: this.ids.size });
		for (const choice of this.choices.values()) {
			if (!choice.isWide) continue;
			for (const id of new Set(choice.ids)) {
				const known = choices[id];
				if (known === undefined) choices[id] = [choice];
				else known.push(choice);
			}
		}
		return choices;
	}
}

function addTo(found: Set<number>, id: number | undefined): void {
	if (id !== undefined) found.add(id);
}

/** Where the longest stretch of an expression ends that begins at `first`, or -1. */
function latestEnd(id: number, first: number, places: Places): number {
	let latest = -1;
	for (let at = places.head(id); at !== 0; at = places.next(at))
		if (places.firstAt(at) === first) latest = Math.max(latest, places.endAt(at));
	return latest;
}
