/** What is known about one sentence on its own: its tokens, and the cues that rules build on. */
import type { Detection, Detector } from '../detectors/detector.ts';
import type { PhraseLayer } from '../rulebook/format.ts';
import type { SenseStretch } from './expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { isNegated } from './negation.ts';
import { PhraseNet } from './phrases.ts';
import { type Readings, readingsOf, spelledOut } from './readings.ts';
import { shapesOf } from './shapes.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of a sentence that carries a sense. */
export interface Cue {
	readonly sense: string;
	/** Index of the first token, and of the first token after it. */
	readonly first: number;
	readonly end: number;
	/** UTF-16 offsets from the start of the sentence. */
	readonly from: number;
	readonly to: number;
	readonly negated: boolean;
}

export interface Sentence {
	readonly tokens: readonly Token[];
	/** In the order of the text. */
	readonly cues: readonly Cue[];
}

/** A word that the lexicon knows has a capital for another reason than being a name. */
const CAPITALS: ReadonlySet<string> = new Set(['capital', 'first-capital']);
const NAMES: ReadonlySet<string> = new Set(['first-name', 'first-name-too']);

interface Word {
	readonly token: Token;
	readonly normal: string;
	readonly readings: readonly string[];
	readonly senses: Set<string>;
}

/** Analyses sentences; the same sentence always gives the same result, so callers may keep it. */
export class Analyser {
	private readonly layers: readonly PhraseNet[];

	constructor(
		private readonly lexicon: Lexicon,
		phrases: readonly PhraseLayer[],
		private readonly detectors: readonly Detector[],
		/** Senses that are kept as cues; all of them where it is left out. */
		private readonly wanted?: ReadonlySet<string>,
	) {
		this.layers = phrases.map((layer) => new PhraseNet(layer));
	}

	analyse(text: string): Sentence {
		const tokens = tokenize(text);
		const words = tokens.map((token, index) => this.wordOf(token, tokens[index + 1], index));
		const cues: Cue[] = [];
		const stretches: SenseStretch[] = [];
		const seen = new Set<string>();
		const keep = (
			sense: string,
			first: number,
			end: number,
			from: number,
			to: number,
			negated: boolean,
		): void => {
			if (this.wanted?.has(sense) ?? true) cues.push({ sense, first, end, from, to, negated });
		};
		const add: AddCue = (sense, first, end, exact) => {
			const from = exact?.from ?? tokens[first]?.start;
			const to = exact?.to ?? tokens[end - 1]?.end;
			if (from === undefined || to === undefined) return;
			const negated = isNegated(tokens, first, end);
			for (const one of this.lexicon.withImplied(sense)) {
				const key = `${one} ${first} ${end}`;
				if (seen.has(key)) continue;
				seen.add(key);
				stretches.push({ sense: one, first, end });
				keep(one, first, end, from, to, negated);
			}
		};
		words.forEach(({ token, senses }, index) => {
			if (senses.size === 0) return;
			const negated = isNegated(tokens, index, index + 1);
			for (const sense of senses) keep(sense, index, index + 1, token.start, token.end, negated);
		});
		for (const { first, last, word } of spelledOut(tokens)) {
			for (const sense of this.lexicon.sensesOfSpelled(word)) add(sense, first, last + 1);
		}
		for (const detector of this.detectors) {
			for (const detection of detector(text)) addDetection(detection, tokens, add);
		}
		for (const layer of this.layers) {
			for (const { sense, first, end } of layer.sweep(words, stretches)) add(sense, first, end);
		}
		if (/\?["'”’)\s]*$/u.test(text) && tokens.length > 0) add('question', tokens.length - 1, tokens.length);
		cues.sort((a, b) => a.from - b.from || b.to - a.to);
		return { tokens, cues };
	}

	private wordOf(token: Token, next: Token | undefined, index: number): Word {
		const readings: Readings = readingsOf(token);
		const senses = this.lexicon.sensesOf(token, readings);
		const isKnownWord = [...senses].some((sense) => !NAMES.has(sense));
		for (const shape of shapesOf(token, next, index)) {
			if (!(isKnownWord && CAPITALS.has(shape))) senses.add(shape);
		}
		return { token, normal: token.normal, readings: readings.plain, senses };
	}
}

/** Adds a cue over tokens `first`–`end`; a detection knows its exact place, which may begin with a plus sign, say. */
type AddCue = (sense: string, first: number, end: number, exact?: Pick<Detection, 'from' | 'to'>) => void;

function addDetection(detection: Detection, tokens: readonly Token[], add: AddCue): void {
	const first = tokens.findIndex((token) => token.end > detection.from);
	if (first === -1) return;
	let end = first + 1;
	while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < detection.to) end += 1;
	add(detection.sense, first, end, detection);
}
