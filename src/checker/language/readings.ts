/** Undoing disguises: what a token may have been meant to say. Only candidates; the lexicon decides whether one is a word. */
import { LEET } from './characters.ts';
import type { Token } from './tokens.ts';

export interface Readings {
	/** For any word: stretched letters shortened (leuuuuk → leuk), Unicode look-alikes are undone already. */
	readonly plain: readonly string[];
	/** Only for words that people disguise: leetspeak undone (sh1t → shit). */
	readonly undisguised: readonly string[];
	/** Only for words that people disguise: a pattern with holes (k*t, f***). */
	readonly holes: RegExp | undefined;
}

const NONE: Readings = { plain: [], undisguised: [], holes: undefined };
const MOST = 8;

/** Candidate readings of one token, apart from its normal form. */
export function readingsOf(token: Token): Readings {
	if (token.kind === 'link' || token.kind === 'email' || token.kind === 'number') return NONE;
	const { normal } = token;
	if (/^[a-z]+$/.test(normal) && !/(.)\1/.test(normal)) return NONE;
	const letters = /^\p{L}(\.\p{L})+$/u.test(normal) ? normal.replaceAll('.', '') : normal;
	const plain = new Set<string>();
	for (const form of shortened(letters)) plain.add(form);
	plain.delete(normal);
	const undisguised = new Set<string>();
	if (/\p{L}/u.test(letters) && /[0-9@$!|€¡]/.test(letters)) {
		for (const form of withoutLeet(letters))
			for (const short of [form, ...shortened(form)]) undisguised.add(short);
	}
	if (letters !== normal) undisguised.add(letters);
	if (/(.)\1/.test(letters)) undisguised.add(letters.replace(/(.)\1+/g, '$1'));
	return { plain: [...plain], undisguised: [...undisguised], holes: holesOf(letters) };
}

/** Three or more of the same letter in a row become two, and one: Dutch doubles vowels and consonants. */
function shortened(form: string): string[] {
	if (!/(\p{L})\1\1/u.test(form)) return [];
	return [form.replace(/(\p{L})\1{2,}/gu, '$1'), form.replace(/(\p{L})\1{2,}/gu, '$1$1')];
}

function withoutLeet(form: string): string[] {
	let readings = [''];
	for (const character of form) {
		const letters = LEET[character] ?? character;
		readings = readings.flatMap((head) => [...letters].map((letter) => head + letter)).slice(0, MOST);
	}
	return readings;
}

/** A sign inside or after letters hides one letter each; digits in the rest are left alone. */
function holesOf(form: string): RegExp | undefined {
	if (!/^\p{L}+[*•#@€$!|]+\p{L}*/u.test(form) || form.length < 3) return undefined;
	const pattern = [...form].map((character) => (/\p{L}/u.test(character) ? character : '[a-z]')).join('');
	return new RegExp(`^${pattern}$`);
}

/** Whether a word with holes may begin with `start`: a hole stands for any letter, and at least half of `start` is in sight. */
export function fitsHoles(form: string, start: string): boolean {
	let hidden = 0;
	for (let at = 0; at < start.length; at += 1) {
		const character = form.charAt(at);
		if (character === start.charAt(at)) continue;
		if (at === 0 || !/[*•#@€$!|]/.test(character)) return false;
		hidden += 1;
	}
	return hidden > 0 && hidden * 2 <= start.length;
}

/**
 * Single letters with one and the same separator between them ("f u c k", "k.u.t", "k-u-t"): the stretch and the word that
 * they may spell. Never across ordinary words.
 */
export function spelledOut(tokens: readonly Token[]): { first: number; last: number; word: string }[] {
	const found: { first: number; last: number; word: string }[] = [];
	let first = 0;
	for (let at = 1; at <= tokens.length; at += 1) {
		const token = tokens[at];
		const goesOn =
			token !== undefined && isLetter(tokens[at - 1]) && isLetter(token) && isSeparator(tokens, first, at);
		if (goesOn) continue;
		if (at - first >= 3) {
			const word = tokens
				.slice(first, at)
				.map((one) => one.normal)
				.join('');
			found.push({ first, last: at - 1, word });
		}
		first = at;
	}
	return found;
}

function isLetter(token: Token | undefined): boolean {
	return token !== undefined && token.kind === 'word' && /^\p{L}$/u.test(token.normal);
}

function isSeparator(tokens: readonly Token[], first: number, at: number): boolean {
	const separator = tokens[at]?.before;
	return (
		separator !== undefined &&
		/^[ ._\-*]$/.test(separator) &&
		(at === first + 1 || tokens[first + 1]?.before === separator)
	);
}
