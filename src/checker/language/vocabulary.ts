/** What is known about a word wherever it stands; worked out once, for people use the same words again and again. */
import type { Lexicon } from './lexicon.ts';
import { readingsOf } from './readings.ts';
import { formShapes } from './shapes.ts';
import type { Token } from './tokens.ts';

export interface KnownWord {
	readonly normal: string;
	readonly readings: readonly string[];
	/** Senses of the lexicon and of the form; not those of the place in the sentence. */
	readonly senses: ReadonlySet<string>;
	/** Whether the lexicon knows it as more than a name: it has a capital for another reason than being a name. */
	readonly isPlainWord: boolean;
}

const NAMES: ReadonlySet<string> = new Set(['first-name', 'first-name-too']);

/** Words that are kept; a long draft has some two thousand different ones. */
const KEPT = 8_000;

export class Vocabulary {
	private readonly kept = new Map<string, KnownWord>();

	constructor(private readonly lexicon: Lexicon) {}

	/** The same object for the same word, until there are too many and all are forgotten. */
	wordOf(token: Token): KnownWord {
		const key = token.kind === 'word' ? token.text : `${token.kind} ${token.text}`;
		const known = this.kept.get(key);
		if (known !== undefined) return known;
		const readings = readingsOf(token);
		const senses = this.lexicon.sensesOf(token, readings);
		const isPlainWord = [...senses].some((sense) => !NAMES.has(sense));
		for (const shape of formShapes(token)) senses.add(shape);
		const word: KnownWord = { normal: token.normal, readings: readings.plain, senses, isPlainWord };
		if (this.kept.size >= KEPT) this.kept.clear();
		this.kept.set(key, word);
		return word;
	}
}
