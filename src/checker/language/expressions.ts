/**
 * The fixed expressions of which phrases are made, each with a number. Single words, senses and forms are looked up;
 * compromise's net, swept once for each sentence, finds the expressions of several words.
 */
import nlp from 'compromise/one';
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

/** A word as compromise matches it. */
interface Term {
	text: string;
	normal: string;
	alias: readonly string[];
	pre: string;
	post: string;
	tags: Set<string>;
}

interface NetMatch {
	readonly match: string;
	readonly id: number;
	/** Words and `#Tag`s that the sentence must have; compromise's parser gives them. */
	readonly needs?: readonly string[];
}

interface Net {
	readonly hooks: Readonly<Record<string, readonly NetMatch[]>>;
	readonly always: readonly NetMatch[];
}

/** The inside of compromise that its `sweep` calls; without the views that it makes around each hit. */
interface SweepMethods {
	readonly one: {
		buildNet(matches: readonly NetMatch[], world: unknown): Net;
		bulkMatch(
			document: readonly Term[][],
			net: Net,
			methods: SweepMethods,
			options: Readonly<Record<string, never>>,
		): readonly (NetMatch & { readonly pointer: readonly [number, number, number] })[];
	};
}

const methods = nlp.methods() as SweepMethods;

/** `pupil-named` is `#PupilNamed` for compromise: its tags have no hyphens. */
function tagOf(sense: string): string {
	return sense.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a word brings, wherever it stands. */
interface Brought {
	/** Expressions of one word that it is. */
	readonly ids: readonly number[];
	/** What compromise knows it by: its forms, and its senses as tags. */
	readonly keys: readonly string[];
}

/** An expression such as `#a&&#b`. */
interface Both {
	readonly id: number;
	readonly of: readonly string[];
}

export class Expressions {
	private readonly ids = new Map<string, number>();
	private readonly words = new Map<string, number>();
	private readonly senses = new Map<string, number>();
	private readonly forms: { readonly id: number; readonly form: RegExp }[] = [];
	/** By their first half. */
	private readonly both = new Map<string, Both[]>();
	private readonly halves = new Set<string>();
	private readonly several: NetMatch[] = [];
	/** Senses in expressions of several words, with compromise's names for them. */
	private readonly tags = new Map<string, string>();
	private readonly hooks = new Map<string, NetMatch[]>();
	private readonly brought = new WeakMap<KnownWord, Brought>();

	/** The number of an expression: a word, `#sense`, `/form/`, `a&&b` or several words. */
	idOf(expression: string): number {
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

	private addBoth(of: readonly string[], id: number): void {
		const [half = ''] = of;
		this.both.set(half, [...(this.both.get(half) ?? []), { id, of }]);
		for (const part of of) this.halves.add(part);
	}

	private addSeveral(expression: string, id: number): void {
		const match = expression.replace(/#([a-z-]+)/g, (_, sense: string) => {
			this.tags.set(sense, `#${tagOf(sense)}`);
			return `#${tagOf(sense)}`;
		});
		this.several.push({ match, id });
	}

	/** Builds compromise's net of what was added so far; to be called once, when all is there. */
	seal(): void {
		const net = methods.one.buildNet(this.several, nlp.world());
		// compromise hooks an expression to each of its words, "de" and "een" included; the longest is enough.
		for (const one of new Set(Object.values(net.hooks).flat())) {
			const [longest = ''] = one.match.split(' ').sort((a, b) => b.length - a.length);
			this.hooks.set(longest, [...(this.hooks.get(longest) ?? []), one]);
		}
	}

	/** All places of all expressions. Takes time in proportion to the words and to the hits. */
	find(words: readonly PlacedWord[], earlier: readonly SenseStretch[]): Places {
		const places = new Places();
		words.forEach(({ word, shapes }, index) => {
			for (const id of this.broughtBy(word).ids) places.add(id, index, index + 1);
			for (const shape of shapes) places.add(this.senses.get(shape), index, index + 1);
		});
		const begins = new Set<number>();
		for (const { sense, first, end } of earlier) {
			places.add(this.senses.get(sense), first, end);
			if (this.halves.has(`#${sense}`)) begins.add(first);
		}
		words.forEach((placed, index) => {
			if (begins.has(index) || placed.shapes.some((shape) => this.halves.has(`#${shape}`)))
				this.findBoth(placed, index, earlier, places);
		});
		this.findSeveral(words, places);
		return places;
	}

	private broughtBy(word: KnownWord): Brought {
		const known = this.brought.get(word);
		if (known !== undefined) return known;
		const ids = new Set<number>();
		const take = (id: number | undefined): void => {
			if (id !== undefined) ids.add(id);
		};
		const forms = [word.normal, ...word.readings];
		for (const form of forms) take(this.words.get(form));
		for (const sense of word.senses) take(this.senses.get(sense));
		for (const { id, form } of this.forms) if (form.test(word.normal)) ids.add(id);
		const own = new Set([word.normal, ...[...word.senses].map((sense) => `#${sense}`)]);
		for (const { id } of this.bothOf((part) => own.has(part), own)) ids.add(id);
		const tags = [...word.senses].flatMap((sense) => this.tags.get(sense) ?? []);
		const brought: Brought = { ids: [...ids], keys: [...forms, ...tags] };
		this.brought.set(word, brought);
		return brought;
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
		for (const { sense, first, end } of earlier) if (first === index) ends.set(`#${sense}`, end);
		for (const { id, of } of this.bothOf((part) => ends.has(part), ends.keys()))
			places.add(id, index, Math.max(...of.map((part) => ends.get(part) ?? 0)));
	}

	/** With what these words can meet only: compromise itself would walk through all of it. */
	private findSeveral(words: readonly PlacedWord[], places: Places): void {
		const keys = new Set<string>();
		for (const { word, shapes } of words) {
			for (const key of this.broughtBy(word).keys) keys.add(key);
			for (const shape of shapes) keys.add(this.tags.get(shape) ?? shape);
		}
		const hooks: Record<string, readonly NetMatch[]> = {};
		let isEmpty = true;
		for (const key of keys) {
			const matches = this.hooks.get(key)?.filter(({ needs = [] }) => needs.every((need) => keys.has(need)));
			if (matches === undefined || matches.length === 0) continue;
			hooks[key] = matches;
			isEmpty = false;
		}
		if (isEmpty) return;
		const terms = words.map((placed) => this.toTerm(placed));
		for (const { id, pointer } of methods.one.bulkMatch([terms], { hooks, always: [] }, methods, {})) {
			places.add(id, pointer[1], pointer[2]);
		}
	}

	private toTerm({ word, shapes }: PlacedWord): Term {
		const tags = new Set<string>();
		for (const sense of [...word.senses, ...shapes]) {
			const tag = this.tags.get(sense);
			if (tag !== undefined) tags.add(tag.slice(1));
		}
		return { text: word.normal, normal: word.normal, alias: word.readings, pre: '', post: ' ', tags };
	}
}
