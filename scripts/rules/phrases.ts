/** Checking the patterns of several words, and putting them in layers. */
import { fold } from '../../src/checker/language/characters.ts';
import type { PhraseLayer } from '../../src/checker/rulebook/format.ts';
import { partsOf, writeParts } from './parts.ts';

export interface PhraseSource {
	readonly sense: string;
	readonly pattern: string;
}

/** The senses that a pattern builds on. */
export function sensesIn(pattern: string): string[] {
	return [...pattern.matchAll(/#([a-z-]+)/g)].map((match) => match[1] ?? '');
}

/**
 * What is wrong with a pattern, in a sentence, or undefined. compromise never complains: a pattern that it does not
 * understand just never matches.
 */
export function problemOf(pattern: string, isKnown: (sense: string) => boolean): string | undefined {
	const unknown = sensesIn(pattern).find((sense) => !isKnown(sense));
	if (unknown !== undefined) return `#${unknown} is no sense of the lexicon and no shape of a word.`;
	const forms = pattern.match(/(?<=^|[\s(|])\/[^/\s]+\//g) ?? [];
	const form = forms.find((one) => /[()|]/.test(one));
	if (form !== undefined) return `${form}: a form between slashes has no brackets and no |: write two.`;
	const open = (pattern.match(/\(/g) ?? []).length;
	if (open !== (pattern.match(/\)/g) ?? []).length) return 'A bracket is not closed.';
	if (/\([^)]*\(/.test(pattern.replace(/\/[^/ ]+\//g, '')))
		return 'Brackets within brackets do not work: write two phrases.';
	if (/(^|[\s(|])!/.test(pattern)) return '`!` would eat a word: use `unless` in the rule.';
	for (const part of pattern.replace(/\/[^/ ]+\//g, ' ').split(/[\s()|?]+/)) {
		if (part === '' || /^[#.^$&]/.test(part) || /^\{\d+(,\d+)?\}$/.test(part) || part === '+' || part === '*')
			continue;
		if (/[*+]$/.test(part))
			return `"${part}": write .{0,3} for words in between; endless repetition is slow.`;
		if (part !== fold(part))
			return `"${part}" can never match: words are compared in small letters without accents (${fold(part)}).`;
		if (!/^[\p{L}\p{N}']+$/u.test(part.replace(/\{\d+(,\d+)?\}$/, ''))) {
			return `"${part}" can never match: a word has letters, digits and apostrophes only; a hyphen parts two words.`;
		}
	}
	return undefined;
}

/** Phrases in layers, each building only on words and on layers before it. Throws the sense at which they go round. */
export function inLayers(
	phrases: readonly PhraseSource[],
	impliedBy: (sense: string) => readonly string[],
): PhraseLayer[] {
	const bySense = new Map<string, PhraseSource[]>();
	for (const phrase of phrases) bySense.set(phrase.sense, [...(bySense.get(phrase.sense) ?? []), phrase]);
	const depths = new Map<string, number>();
	const depthOfSense = (sense: string, trail: readonly string[]): number => {
		const known = depths.get(sense);
		if (known !== undefined) return known;
		if (trail.includes(sense)) throw new RoundTrip(sense);
		const path = [...trail, sense];
		const own = (bySense.get(sense) ?? []).map((phrase) => depthOfPhrase(phrase, path));
		const lower = impliedBy(sense)
			.filter((one) => one !== sense)
			.map((one) => depthOfSense(one, path));
		const depth = Math.max(0, ...own, ...lower);
		depths.set(sense, depth);
		return depth;
	};
	const depthOfPhrase = (phrase: PhraseSource, trail: readonly string[]): number =>
		1 + Math.max(0, ...sensesIn(phrase.pattern).map((sense) => depthOfSense(sense, trail)));
	const layers: Record<string, string[]>[] = [];
	for (const phrase of phrases) {
		const layer = depthOfPhrase(phrase, []) - 1;
		while (layers.length <= layer) layers.push({});
		const written = partsOf(phrase.pattern).map(writeParts);
		const target = layers[layer];
		if (target) target[phrase.sense] = [...(target[phrase.sense] ?? []), ...written];
	}
	return layers;
}

/** Phrases that build on each other in a circle. */
export class RoundTrip extends Error {
	constructor(readonly sense: string) {
		super(`#${sense} builds on itself.`);
	}
}
