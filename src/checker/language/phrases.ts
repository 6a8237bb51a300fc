/** Patterns of several words, compiled into one compromise net a layer and swept once for each sentence. */
import nlp from 'compromise/one';
import type { CompiledPhrase } from '../rulebook/format.ts';

/** A word as compromise matches it. */
interface Term {
	text: string;
	normal: string;
	alias: string[];
	pre: string;
	post: string;
	tags: Set<string>;
}

export interface PhraseToken {
	readonly normal: string;
	readonly readings: readonly string[];
	readonly senses: ReadonlySet<string>;
}

export interface PhraseHit {
	readonly sense: string;
	/** Index of the first token, and of the first token after the phrase. */
	readonly first: number;
	readonly end: number;
}

interface NetMatch {
	readonly match: string;
	readonly senses: readonly string[];
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

/** `pupil-named` is written `#PupilNamed` in a pattern: compromise's tags have no hyphens. */
export function tagOf(sense: string): string {
	return sense.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The phrases of one layer. */
export class PhraseNet {
	private readonly net: Net;

	constructor(phrases: readonly CompiledPhrase[]) {
		const byMatch = new Map<string, string[]>();
		for (const { match, sense } of phrases) byMatch.set(match, [...(byMatch.get(match) ?? []), sense]);
		// compromise drops a pattern that it has seen before, whatever else the entry says.
		const entries = Array.from(byMatch, ([match, senses]) => ({ match, senses }));
		this.net = methods.one.buildNet(entries, nlp.world());
	}

	/** All hits in one sentence. Takes time in proportion to the words and the phrases that share a word with them. */
	sweep(tokens: readonly PhraseToken[]): PhraseHit[] {
		if (tokens.length === 0) return [];
		const terms = tokens.map(toTerm);
		const net = this.netFor(terms);
		if (net === undefined) return [];
		return methods.one
			.bulkMatch([terms], net, methods, {})
			.flatMap(({ senses, pointer }) => senses.map((sense) => ({ sense, first: pointer[1], end: pointer[2] })));
	}

	/** Only the hooks that these words can meet: compromise itself walks through all of them. */
	private netFor(terms: readonly Term[]): Net | undefined {
		const hooks: Record<string, readonly NetMatch[]> = {};
		let isEmpty = this.net.always.length === 0;
		const take = (key: string): void => {
			const matches = this.net.hooks[key];
			if (matches === undefined) return;
			hooks[key] = matches;
			isEmpty = false;
		};
		for (const term of terms) {
			take(term.normal);
			for (const alias of term.alias) take(alias);
			for (const tag of term.tags) take(`#${tag}`);
		}
		return isEmpty ? undefined : { hooks, always: this.net.always };
	}
}

function toTerm(token: PhraseToken): Term {
	const tags = new Set<string>();
	for (const sense of token.senses) tags.add(tagOf(sense));
	return { text: token.normal, normal: token.normal, alias: [...token.readings], pre: '', post: ' ', tags };
}
