/** Fixed expressions of several words, found by compromise's net. */
import nlp from 'compromise/one';
import type { PlacedWord } from './expressions.ts';
import type { Stretch } from './stretch.ts';
import type { KnownWord } from './vocabulary.ts';

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

/** An expression at the word by which it is noticed. */
interface Hook {
	readonly key: string;
	readonly expression: NetMatch;
	/** compromise's net of this expression, built when it is met for the first time: few of them ever are. */
	net: Net | undefined;
	/** How many words before that word the expression begins, and how many it has at most. */
	readonly before: number;
	readonly size: number;
	/** The word beside it, if it is a fixed one, and on which side. */
	readonly neighbour: { readonly key: string; readonly step: -1 | 1 } | undefined;
}

/** Expressions that are noticed by the same word: by the word before or after it, and those that no such word decides. */
interface Hooks {
	readonly before: Map<string, Hook[]>;
	readonly after: Map<string, Hook[]>;
	readonly alone: Hook[];
}

/** What a word brings, wherever it stands. */
interface Brought {
	/** What compromise knows it by: its forms, and its senses as tags. */
	readonly keys: ReadonlySet<string>;
	readonly hooks: readonly Hooks[];
}

export class MultiWordExpressions {
	/** Senses in these expressions, with compromise's names for them. */
	private readonly tags = new Map<string, string>();
	private readonly hooks = new Map<string, Hooks>();
	private readonly brought = new WeakMap<KnownWord, Brought>();

	/** Takes an expression in; `#sense` may stand for a word. To be done before the first sentence is read. */
	add(expression: string, id: number): void {
		const match = expression.replace(/#([a-z-]+)/g, (_, sense: string) => {
			this.tags.set(sense, tagOf(sense));
			return `#${tagOf(sense)}`;
		});
		this.hook(hookOf({ match, id }));
	}

	/** compromise hooks an expression to each of its words, "de" and "een" included; the longest is enough. */
	private hook(hook: Hook): void {
		const none: Hooks = { before: new Map(), after: new Map(), alone: [] };
		const hooks = this.hooks.get(hook.key) ?? none;
		this.hooks.set(hook.key, hooks);
		const { neighbour } = hook;
		if (neighbour === undefined) hooks.alone.push(hook);
		else {
			const side = neighbour.step === 1 ? hooks.after : hooks.before;
			const known = side.get(neighbour.key);
			if (known === undefined) side.set(neighbour.key, [hook]);
			else known.push(hook);
		}
	}

	/** Calls `found` for each hit. compromise looks only where an expression is noticed and its neighbour fits. */
	find(words: readonly PlacedWord[], found: (id: number, stretch: Stretch) => void): void {
		const brought = words.map((placed) => this.broughtBy(placed));
		brought.forEach(({ hooks }, index) => {
			for (const { before, after, alone } of hooks) {
				const match = (hook: Hook): void => this.match(hook, words, index, found);
				alone.forEach(match);
				for (const key of brought[index - 1]?.keys ?? []) before.get(key)?.forEach(match);
				for (const key of brought[index + 1]?.keys ?? []) after.get(key)?.forEach(match);
			}
		});
	}

	private match(
		hook: Hook,
		words: readonly PlacedWord[],
		index: number,
		found: (id: number, stretch: Stretch) => void,
	): void {
		const from = Math.max(0, index - hook.before);
		const terms = words.slice(from, from + hook.size).map((one) => this.toTerm(one));
		hook.net ??= methods.one.buildNet([hook.expression], nlp.world());
		for (const { id, pointer } of methods.one.bulkMatch([terms], hook.net, methods, {}))
			found(id, { first: from + pointer[1], end: from + pointer[2] });
	}

	/** A shape that a word has by its place is a key too. */
	private broughtBy({ word, shapes }: PlacedWord): Brought {
		if (shapes.some((shape) => this.tags.has(shape))) return this.bring(word, [...word.senses, ...shapes]);
		const known = this.brought.get(word);
		if (known !== undefined) return known;
		const brought = this.bring(word, word.senses);
		this.brought.set(word, brought);
		return brought;
	}

	private bring({ normal, readings }: KnownWord, senses: Iterable<string>): Brought {
		const tags = [...this.tagsOf(senses)].map((tag) => `#${tag}`);
		const keys = new Set([normal, ...readings, ...tags]);
		return { keys, hooks: [...keys].flatMap((key) => this.hooks.get(key) ?? []) };
	}

	private toTerm({ word, shapes }: PlacedWord): Term {
		const { normal, readings, senses } = word;
		const tags = this.tagsOf([...senses, ...shapes]);
		return { text: normal, normal, alias: readings, pre: '', post: ' ', tags };
	}

	private tagsOf(senses: Iterable<string>): Set<string> {
		const tags = new Set<string>();
		for (const sense of senses) {
			const tag = this.tags.get(sense);
			if (tag !== undefined) tags.add(tag);
		}
		return tags;
	}
}

/** `pupil-named` is `#PupilNamed` for compromise: its tags have no hyphens. */
function tagOf(sense: string): string {
	return sense.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The longest word carries the expression. `.` and `.{0,1}` stand for other words. */
function hookOf(expression: NetMatch): Hook {
	const pieces = expression.match.split(' ');
	const isFixed = (piece: string | undefined): piece is string =>
		piece !== undefined && !piece.startsWith('.');
	const key = pieces.filter(isFixed).sort((a, b) => b.length - a.length)[0] ?? '';
	const at = pieces.indexOf(key);
	const neighbours = ([-1, 1] as const).flatMap((step) => {
		const piece = pieces[at + step];
		return isFixed(piece) ? [{ key: piece, step }] : [];
	});
	const widest = pieces.map((piece) => Number(/,(\d+)\}$/.exec(piece)?.[1] ?? 1));
	const wordsIn = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
	return {
		key,
		expression,
		net: undefined,
		before: wordsIn(widest.slice(0, at)),
		size: wordsIn(widest),
		neighbour: neighbours[0],
	};
}
