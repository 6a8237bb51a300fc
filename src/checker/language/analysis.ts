/** What is known about one sentence on its own: its tokens, and the cues that rules build on. */
import type { Detection, Detector } from '../detectors/detector.ts';
import type { PhraseLayer } from '../rulebook/format.ts';
import { Expressions, type PlacedWord, type SenseStretch } from './expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { hasNegation, isNegated } from './negation.ts';
import { PhraseNet } from './phrases.ts';
import { spelledOut } from './readings.ts';
import type { Span } from './sentences.ts';
import { placeShapes } from './shapes.ts';
import type { Stretch } from './stretch.ts';
import { type Token, tokenize } from './tokens.ts';
import { type KnownWord, Vocabulary } from './vocabulary.ts';

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
	/** Within quotation marks. */
	readonly quoted: boolean;
}

export interface Sentence {
	readonly tokens: readonly Token[];
	/** In the order of the text. */
	readonly cues: readonly Cue[];
}

/** A word that the lexicon knows has a capital for another reason than being a name. */
const CAPITALS: ReadonlySet<string> = new Set(['capital', 'first-capital']);

/** They colour the words before them; the lexicon knows some as it knows words. */
const EMOJI = /\p{Extended_Pictographic}/gu;

/** Analyses sentences; the same sentence always gives the same result, so callers may keep it. */
export class Analyser {
	private readonly expressions = new Expressions();
	private readonly layers: readonly PhraseNet[];
	private readonly vocabulary: Vocabulary;
	private readonly wantedSenses = new WeakMap<KnownWord, readonly string[]>();

	constructor(
		private readonly lexicon: Lexicon,
		phrases: readonly PhraseLayer[],
		private readonly detectors: readonly Detector[],
		/** Senses that are kept as cues; all of them where it is left out. */
		private readonly wanted?: ReadonlySet<string>,
	) {
		this.layers = phrases.map((layer) => new PhraseNet(layer, this.expressions));
		this.vocabulary = new Vocabulary(lexicon);
	}

	/** `quotes` are the stretches of it that quote somebody. */
	analyse(text: string, quotes: readonly Span[] = []): Sentence {
		const tokens = tokenize(text);
		const words = tokens.map((token, index) => this.placed(token, tokens[index + 1], index));
		const cues: Cue[] = [];
		const stretches: SenseStretch[] = [];
		const seen = new Map<number, Set<string>>();
		const deniesSomething = hasNegation(tokens);
		const keep = (senses: Iterable<string>, first: number, end: number, { from, to }: Place): void => {
			let negated: boolean | undefined;
			let quoted = false;
			for (const sense of senses) {
				if (!(this.wanted?.has(sense) ?? true)) continue;
				if (negated === undefined) {
					negated = deniesSomething && isNegated(tokens, first, end);
					quoted = quotes.some((quote) => quote.start <= from && to <= quote.end);
				}
				cues.push({ sense, first, end, from, to, negated, quoted });
			}
		};
		const add: AddCue = (sense, first, end, exact) => {
			const from = exact?.from ?? tokens[first]?.start;
			const to = exact?.to ?? tokens[end - 1]?.end;
			if (from === undefined || to === undefined) return;
			const known = sensesAt(seen, first * tokens.length + end);
			if (known.has(sense)) return;
			const added = [...this.lexicon.withImplied(sense)].filter((one) => !known.has(one));
			for (const one of added) {
				known.add(one);
				stretches.push({ sense: one, first, end });
			}
			keep(added, first, end, { from, to });
		};
		tokens.forEach(({ start, end }, index) => {
			const placed = words[index];
			if (placed === undefined) return;
			const place = { from: start, to: end };
			keep(this.wantedOf(placed.word), index, index + 1, place);
			keep(placed.shapes, index, index + 1, place);
		});
		for (const { first, last, word } of spelledOut(tokens)) {
			for (const sense of this.lexicon.sensesOfSpelled(word)) add(sense, first, last + 1);
		}
		for (const detector of this.detectors) {
			for (const detection of detector(text)) addDetection(detection, tokens, add);
		}
		for (const { index, 0: emoji } of text.matchAll(EMOJI)) {
			const exact = { from: index, to: index + emoji.length };
			const before = tokens.findLastIndex((token) => token.end <= index);
			const first = Math.max(0, before);
			for (const sense of this.lexicon.sensesOfEmoji(emoji)) add(sense, first, first + 1, exact);
		}
		const places = this.expressions.find(words);
		let known = 0;
		for (const layer of this.layers) {
			this.expressions.extend(places, stretches, known);
			known = stretches.length;
			for (const hit of layer.sweep(places)) {
				const { first, end } = this.borne(hit, words);
				add(hit.sense, first, end);
			}
		}
		if (/\?["'”’)\s]*$/u.test(text) && tokens.length > 0) add('question', tokens.length - 1, tokens.length);
		cues.sort((a, b) => a.from - b.from || b.to - a.to);
		return { tokens, cues };
	}

	/** The part of a phrase that its sense stands on: in "die sem" the name is "sem". */
	private borne({ sense, first, end }: SenseStretch, words: readonly PlacedWord[]): Stretch {
		const bearers = this.lexicon.bearersOf(sense);
		if (bearers.length === 0) return { first, end };
		for (let at = first; at < end; at += 1)
			if (bearers.some((bearer) => words[at]?.word.senses.has(bearer))) return { first: at, end: at + 1 };
		return { first, end };
	}

	/** The senses of a word that are kept as cues. */
	private wantedOf(word: KnownWord): readonly string[] {
		const known = this.wantedSenses.get(word);
		if (known !== undefined) return known;
		const wanted = [...word.senses].filter((sense) => this.wanted?.has(sense) ?? true);
		this.wantedSenses.set(word, wanted);
		return wanted;
	}

	private placed(token: Token, next: Token | undefined, index: number): PlacedWord {
		const word = this.vocabulary.wordOf(token);
		const shapes = placeShapes(token, next, index);
		return { word, shapes: word.isPlainWord ? shapes.filter((shape) => !CAPITALS.has(shape)) : shapes };
	}
}

function sensesAt(seen: Map<number, Set<string>>, stretch: number): Set<string> {
	const senses = seen.get(stretch) ?? new Set<string>();
	seen.set(stretch, senses);
	return senses;
}

/** Adds a cue over tokens `first`–`end`; a detection knows its exact place, which may begin with a plus sign, say. */
type AddCue = (sense: string, first: number, end: number, exact?: Place) => void;

type Place = Pick<Detection, 'from' | 'to'>;

function addDetection(detection: Detection, tokens: readonly Token[], add: AddCue): void {
	const first = tokens.findIndex((token) => token.end > detection.from);
	if (first === -1) return;
	let end = first + 1;
	while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < detection.to) end += 1;
	add(detection.sense, first, end, detection);
}
