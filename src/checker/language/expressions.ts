/**
 * The fixed expressions of which phrases are made, each with a number. Single words, senses and forms are looked up;
 * compromise's net, swept once for each sentence, finds the expressions of several words.
 */
import nlp from 'compromise/one';
import type { Stretch } from './join.ts';

export interface PhraseToken {
	readonly normal: string;
	readonly readings: readonly string[];
	readonly senses: ReadonlySet<string>;
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

/** Where each expression stands in one sentence, by its number. */
export type Places = Map<number, Stretch[]>;

export class Expressions {
	private readonly ids = new Map<string, number>();
	private readonly words = new Map<string, number>();
	private readonly senses = new Map<string, number>();
	private readonly forms: { readonly id: number; readonly form: RegExp }[] = [];
	/** Expressions such as `#a&&#b`, by their first half. */
	private readonly both = new Map<string, { readonly id: number; readonly of: readonly string[] }[]>();
	private readonly several: NetMatch[] = [];
	private readonly severalSenses = new Set<string>();
	private hooks: ReadonlyMap<string, readonly NetMatch[]> | undefined;

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
	}

	private addSeveral(expression: string, id: number): void {
		const match = expression.replace(/#([a-z-]+)/g, (_, sense: string) => {
			this.severalSenses.add(sense);
			return `#${tagOf(sense)}`;
		});
		this.several.push({ match, id });
	}

	/** Builds compromise's net of what was added so far; to be called once, when all is there. */
	seal(): void {
		const net = methods.one.buildNet(this.several, nlp.world());
		const hooks = new Map<string, NetMatch[]>();
		// compromise hooks an expression to each of its words, "de" and "een" included; the longest is enough.
		for (const one of new Set(Object.values(net.hooks).flat())) {
			const [longest = ''] = one.match.split(' ').sort((a, b) => b.length - a.length);
			hooks.set(longest, [...(hooks.get(longest) ?? []), one]);
		}
		this.hooks = hooks;
	}

	/** All places of all expressions. Takes time in proportion to the words and to the hits. */
	find(tokens: readonly PhraseToken[], earlier: readonly SenseStretch[]): Places {
		const places: Places = new Map();
		for (const [index, { normal, readings, senses }] of tokens.entries()) {
			add(places, this.words.get(normal), index, index + 1);
			for (const reading of readings) add(places, this.words.get(reading), index, index + 1);
			for (const sense of senses) add(places, this.senses.get(sense), index, index + 1);
			for (const { id, form } of this.forms) if (form.test(normal)) add(places, id, index, index + 1);
		}
		for (const { sense, first, end } of earlier) add(places, this.senses.get(sense), first, end);
		if (this.both.size > 0) {
			for (const [index, token] of tokens.entries()) this.findBoth(token, index, earlier, places);
		}
		this.findSeveral(tokens, places);
		return places;
	}

	private findBoth(
		token: PhraseToken,
		index: number,
		earlier: readonly SenseStretch[],
		places: Places,
	): void {
		const ends = new Map([[token.normal, index + 1]]);
		for (const sense of token.senses) ends.set(`#${sense}`, index + 1);
		for (const { sense, first, end } of earlier) if (first === index) ends.set(`#${sense}`, end);
		for (const half of ends.keys()) {
			for (const { id, of } of this.both.get(half) ?? []) {
				if (of.every((part) => ends.has(part))) {
					add(places, id, index, Math.max(...of.map((part) => ends.get(part) ?? 0)));
				}
			}
		}
	}

	/** With the hooks that these words can meet only: compromise itself would walk through all of them. */
	private findSeveral(tokens: readonly PhraseToken[], places: Places): void {
		const hooks: Record<string, readonly NetMatch[]> = {};
		let isEmpty = true;
		const take = (key: string): void => {
			const matches = this.hooks?.get(key);
			if (matches === undefined) return;
			hooks[key] = matches;
			isEmpty = false;
		};
		for (const { normal, readings, senses } of tokens) {
			take(normal);
			for (const reading of readings) take(reading);
			for (const sense of senses) if (this.severalSenses.has(sense)) take(`#${tagOf(sense)}`);
		}
		if (isEmpty) return;
		const terms = tokens.map((token) => this.toTerm(token));
		for (const { id, pointer } of methods.one.bulkMatch([terms], { hooks, always: [] }, methods, {})) {
			add(places, id, pointer[1], pointer[2]);
		}
	}

	private toTerm({ normal, readings, senses }: PhraseToken): Term {
		const tags = new Set<string>();
		for (const sense of senses) if (this.severalSenses.has(sense)) tags.add(tagOf(sense));
		return { text: normal, normal, alias: readings, pre: '', post: ' ', tags };
	}
}

function add(places: Places, id: number | undefined, first: number, end: number): void {
	if (id === undefined) return;
	const stretches = places.get(id);
	if (stretches === undefined) places.set(id, [{ first, end }]);
	else stretches.push({ first, end });
}
