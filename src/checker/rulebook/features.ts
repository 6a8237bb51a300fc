/** What the evidence is asked about: the words and the senses of a sentence, each once. */
import type { Cue } from '../language/analysis.ts';
import type { Token } from '../language/tokens.ts';
import type { Circumstances } from './evaluate.ts';

/** UTF-16 offsets from the start of the sentence: where it stands for the first time. */
export interface NamedFeature {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** Numbers of more digits than this are alike. */
const MOST_DIGITS = 8;

/**
 * Words in their folded form, numbers by their length, senses (`#sense`), and senses that are denied or quoted (`-#sense`).
 * A word with one of the senses `alike` gives no feature but its senses.
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
	for (const token of tokens)
		if (!masked.some(({ from, to }) => from <= token.start && token.end <= to))
			add(wordOf(token), token.start, token.end);
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
