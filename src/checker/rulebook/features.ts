/** What the evidence is asked about: the words, their stems, the pairs of words and the senses of a sentence, each once. */
import type { Cue } from '../language/analysis.ts';
import type { Token } from '../language/tokens.ts';
import type { Circumstances } from './evaluate.ts';
import { stemOf } from './stem.ts';

/** UTF-16 offsets from the start of the sentence: where it stands for the first time. */
export interface NamedFeature {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** Numbers of more digits than this are alike. */
const MOST_DIGITS = 8;

/** In a pair: before the first word, after the last one, and for a word that is told apart by its senses only. */
const FIRST = '^';
const LAST = '$';
const ALIKE = '*';

const HAS_STEM = /^[a-z']{4,}$/;

/** The stem of a word as a feature; undefined for what is no longer word. */
export function stemFeature(word: string): string | undefined {
	return HAS_STEM.test(word) ? `~${stemOf(word)}` : undefined;
}

/** Whether a feature is a pair of words that follow each other (`not_so`). */
export function isPair(feature: string): boolean {
	return feature.includes('_');
}

/**
 * Words in their folded form, numbers by their length, stems (`~stem`), pairs of words (`one_other`), senses (`#sense`), and
 * senses that are denied or quoted (`-#sense`). A word with one of the senses `alike` gives no feature but its senses.
 */
export function featuresOf(
	tokens: readonly Token[],
	cues: readonly Cue[],
	alike: ReadonlySet<string>,
): NamedFeature[] {
	const features = new Map<string, NamedFeature>();
	const add = (name: string, from: number, to: number): void => {
		if (!features.has(name)) features.set(name, { name, from, to });
	};
	const masked = cues.filter(({ sense }) => alike.has(sense));
	let previous = { word: FIRST, start: 0, end: 0 };
	for (const token of tokens) {
		const { start, end } = token;
		const isAlike = masked.some(({ from, to }) => from <= start && end <= to);
		const word = isAlike ? ALIKE : wordOf(token);
		add(`${previous.word}_${word}`, Math.min(previous.start, start), end);
		previous = { word, start, end };
		if (isAlike) continue;
		add(word, start, end);
		const stem = stemFeature(word);
		if (stem !== undefined) add(stem, start, end);
	}
	add(`${previous.word}_${LAST}`, previous.start, previous.end);
	for (const { sense, from, to, negated, quoted } of cues)
		add(negated || quoted ? `-#${sense}` : `#${sense}`, from, to);
	return [...features.values()];
}

function wordOf({ kind, normal }: Token): string {
	if (kind === 'word' || kind === 'hashtag') return /^\d+$/.test(normal) ? digits(normal) : normal;
	return kind === 'number' ? digits(normal) : `:${kind}`;
}

function digits(number: string): string {
	return '0'.repeat(Math.min(number.length, MOST_DIGITS));
}

/** What holds for the whole draft: role, kind, attachments, and the senses of the message that is answered (`@sense`). */
export function circumstanceFeatures({ role, kind, media, answered }: Circumstances): string[] {
	return [
		`role:${role}`,
		`kind:${kind}`,
		...media.map((one) => `media:${one}`),
		...[...answered].map((sense) => `@${sense}`),
	];
}
