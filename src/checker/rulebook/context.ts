/** A draft cut into sentences with their cues, as the rules see it. */
import type { Cue, Sentence } from '../language/analysis.ts';
import type { Span } from '../language/sentences.ts';

/** A cue in the whole draft: offsets are UTF-16 offsets in its text. */
export interface PlacedCue extends Cue {
	readonly sentence: number;
	readonly start: number;
	readonly stop: number;
	readonly quoted: boolean;
}

export interface PlacedSentence {
	readonly span: Span;
	readonly cues: readonly PlacedCue[];
	readonly senses: ReadonlySet<string>;
}

export interface DraftContext {
	readonly sentences: readonly PlacedSentence[];
	/** Senses that stand anywhere in the draft, neither denied nor quoted. */
	readonly senses: ReadonlySet<string>;
	readonly words: number;
}

/** Puts the cues of each sentence in their place; `isPublic` tells which stretches count for nothing. */
export function placeCues(
	spans: readonly Span[],
	analysed: readonly Sentence[],
	quotes: readonly Span[],
	isPublic: (cue: Cue, start: number, stop: number) => boolean,
): DraftContext {
	const sentences = spans.map((span, sentence): PlacedSentence => {
		const cues = (analysed[sentence]?.cues ?? []).flatMap((cue): PlacedCue[] => {
			const start = span.start + cue.from;
			const stop = span.start + cue.to;
			if (isPublic(cue, start, stop)) return [];
			const quoted = quotes.some((quote) => quote.start <= start && stop <= quote.end);
			return [{ ...cue, sentence, start, stop, quoted }];
		});
		return { span, cues, senses: sensesOf(cues) };
	});
	return {
		sentences,
		senses: new Set(sentences.flatMap((sentence) => [...sentence.senses])),
		words: analysed.reduce((total, sentence) => total + sentence.tokens.length, 0),
	};
}

function sensesOf(cues: readonly PlacedCue[]): Set<string> {
	const senses = new Set<string>();
	for (const cue of cues) if (!cue.negated && !cue.quoted) senses.add(cue.sense);
	return senses;
}
