/**
 * Patterns of several words. compromise's net finds the fixed expressions, swept once for each sentence; an index finds the
 * single words, tags and forms; and the parts of a pattern are joined over the words between them.
 */
import nlp from 'compromise/one';
import type { PhraseLayer } from '../rulebook/format.ts';
import { joinParts, type Part, readParts, type Stretch } from './join.ts';

/** A word as compromise matches it. */
interface Term {
	text: string;
	normal: string;
	alias: readonly string[];
	pre: string;
	post: string;
	tags: Set<string>;
}

export interface PhraseToken {
	readonly normal: string;
	readonly readings: readonly string[];
	readonly senses: ReadonlySet<string>;
}

export interface PhraseHit extends Stretch {
	readonly sense: string;
}

interface Phrase {
	readonly sense: string;
	readonly parts: readonly Part[];
}

interface NetMatch {
	readonly match: string;
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

/** `pupil-named` is written `#PupilNamed` in an expression: compromise's tags have no hyphens. */
export function tagOf(sense: string): string {
	return sense.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly byFirst = new Map<string, Phrase[]>();
	private readonly net: Net;
	/** Words and tags that some expression asks for on their own. */
	private readonly single = new Set<string>();
	private readonly forms: { readonly expression: string; readonly form: RegExp }[] = [];
	private readonly both: { readonly expression: string; readonly tags: readonly string[] }[] = [];

	constructor(layer: PhraseLayer) {
		const several = new Set<string>();
		const seen = new Set<string>();
		const phrases = Object.entries(layer).flatMap(([sense, list]) =>
			list.map((phrase): Phrase => ({ sense, parts: readParts(phrase) })),
		);
		for (const phrase of phrases) {
			phrase.parts.forEach(({ any }, index) => {
				for (const expression of any) {
					if (index === 0) this.byFirst.set(expression, [...(this.byFirst.get(expression) ?? []), phrase]);
					if (seen.has(expression)) continue;
					seen.add(expression);
					if (expression.startsWith('/'))
						this.forms.push({ expression, form: new RegExp(expression.slice(1, -1)) });
					else if (expression.includes('&&')) this.both.push({ expression, tags: expression.split('&&') });
					else if (expression.includes(' ')) several.add(expression);
					else this.single.add(expression);
				}
			});
		}
		const matches = [...several].map((match) => ({ match }));
		this.net = methods.one.buildNet(matches, nlp.world());
	}

	/**
	 * All hits in one sentence; `earlier` are those of the layers before. Takes time in proportion to the words and the
	 * phrases that share a word with them.
	 */
	sweep(tokens: readonly PhraseToken[], earlier: readonly PhraseHit[]): PhraseHit[] {
		const terms = tokens.map(toTerm);
		const found = new Map<string, Stretch[]>();
		terms.forEach((term, index) => {
			const hits = earlier.filter(({ first }) => first === index);
			this.findSingle(term, index, hits, found);
		});
		this.findSeveral(terms, found);
		const hits: PhraseHit[] = [];
		const done = new Set<Phrase>();
		for (const expression of found.keys()) {
			for (const phrase of this.byFirst.get(expression) ?? []) {
				if (done.has(phrase)) continue;
				done.add(phrase);
				for (const stretch of joinParts(phrase.parts, found)) hits.push({ sense: phrase.sense, ...stretch });
			}
		}
		return hits;
	}

	private findSingle(
		term: Term,
		index: number,
		earlier: readonly PhraseHit[],
		found: Map<string, Stretch[]>,
	): void {
		const ends = new Map<string, number>();
		for (const key of keysOf(term)) ends.set(key, index + 1);
		for (const { sense, end } of earlier) {
			const tag = `#${tagOf(sense)}`;
			ends.set(tag, Math.max(end, ends.get(tag) ?? 0));
		}
		for (const [key, end] of ends) if (this.single.has(key)) add(found, key, index, end);
		for (const { expression, form } of this.forms)
			if (form.test(term.normal)) add(found, expression, index, index + 1);
		for (const { expression, tags } of this.both) {
			if (tags.every((tag) => ends.has(tag))) {
				add(found, expression, index, Math.max(...tags.map((tag) => ends.get(tag) ?? 0)));
			}
		}
	}

	/** Only with the hooks that these words can meet: compromise itself would walk through all of them. */
	private findSeveral(terms: readonly Term[], found: Map<string, Stretch[]>): void {
		const hooks: Record<string, readonly NetMatch[]> = {};
		let isEmpty = true;
		for (const term of terms) {
			for (const key of keysOf(term)) {
				const matches = this.net.hooks[key];
				if (matches === undefined) continue;
				hooks[key] = matches;
				isEmpty = false;
			}
		}
		if (isEmpty) return;
		const net = { hooks, always: this.net.always };
		for (const { match, pointer } of methods.one.bulkMatch([[...terms]], net, methods, {})) {
			add(found, match, pointer[1], pointer[2]);
		}
	}
}

function toTerm(token: PhraseToken): Term {
	const tags = new Set<string>();
	for (const sense of token.senses) tags.add(tagOf(sense));
	return { text: token.normal, normal: token.normal, alias: token.readings, pre: '', post: ' ', tags };
}

function keysOf(term: Term): string[] {
	return [term.normal, ...term.alias, ...Array.from(term.tags, (tag) => `#${tag}`)];
}

function add(found: Map<string, Stretch[]>, expression: string, first: number, end: number): void {
	const stretches = found.get(expression);
	if (stretches === undefined) found.set(expression, [{ first, end }]);
	else stretches.push({ first, end });
}
