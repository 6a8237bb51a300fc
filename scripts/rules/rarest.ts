/** Which part of a phrase the checker looks for first: the one that the fewest sentences have. */
import { detectors } from '../../src/checker/detectors/index.ts';
import { Analyser } from '../../src/checker/language/analysis.ts';
import { Lexicon } from '../../src/checker/language/lexicon.ts';
import { splitSentences } from '../../src/checker/language/sentences.ts';
import type { CompiledSense, PhraseLayer } from '../../src/checker/rulebook/format.ts';

/** A use in another phrase counts for less than any sentence. */
const USE = 1e-5;

/**
 * The layers with a `^` before the rarest part of each phrase that has several, after how often words and senses occur in
 * `texts`. It changes the speed only. People's words differ from those of the rules: "je" and "de" are in many phrases too,
 * but in far more sentences.
 */
export function markRarest(
	layers: readonly PhraseLayer[],
	senses: readonly CompiledSense[],
	texts: readonly string[],
): PhraseLayer[] {
	const counts = countsOf(layers, senses, texts);
	const rankOf = (expression: string): number =>
		Math.min(...expression.split(/ |&&/).map((piece) => counts.get(piece) ?? 0));
	const commonness = (part: string): number => {
		const alternatives = part.replace(/^\d+,\d+;/, '').split('|');
		return alternatives.reduce((total, one) => total + rankOf(one), alternatives.length * USE);
	};
	const marked = (phrase: string): string => {
		const parts = phrase.split(' > ');
		if (parts.length === 1) return phrase;
		const common = parts.map(commonness);
		const rarest = common.indexOf(Math.min(...common));
		return parts.map((part, index) => (index === rarest ? `^${part}` : part)).join(' > ');
	};
	return layers.map((layer) =>
		Object.fromEntries(Object.entries(layer).map(([sense, phrases]) => [sense, phrases.map(marked)])),
	);
}

/** In how many sentences each word and each `#sense` stands. A form between slashes fits many words: it counts as common. */
function countsOf(
	layers: readonly PhraseLayer[],
	senses: readonly CompiledSense[],
	texts: readonly string[],
): Map<string, number> {
	const analyser = new Analyser(new Lexicon(senses), layers, detectors);
	const sentences = texts.flatMap((text) =>
		splitSentences(text).map(({ start, end }) => text.slice(start, end)),
	);
	const counts = new Map<string, number>();
	const add = (expression: string, by: number): void => {
		counts.set(expression, (counts.get(expression) ?? 0) + by);
	};
	for (const sentence of sentences) {
		const { tokens, cues } = analyser.analyse(sentence);
		for (const word of new Set(tokens.map(({ normal }) => normal))) add(word, 1);
		for (const sense of new Set(cues.map((cue) => cue.sense))) add(`#${sense}`, 1);
	}
	for (const layer of layers)
		for (const phrases of Object.values(layer))
			for (const phrase of phrases)
				for (const piece of phrase.split(/ > |[ |]|&&|\d+,\d+;/))
					add(piece, piece.startsWith('/') ? sentences.length : USE);
	return counts;
}
