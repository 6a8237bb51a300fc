/** Senses that the form of a token gives, for use in phrases. */
import type { Token } from './tokens.ts';

/** What the functions below can give, and `question` for the last word of a question; the rule compiler knows these senses. */
export const SHAPES = [
	'number',
	'hashtag',
	'mention',
	'link',
	'email',
	'initial',
	'capital',
	'first-capital',
	'house-number',
	'code-like',
	'after-colon',
	'after-bracket',
	'after-comma',
	'sentence-start',
	'question',
] as const;

/** Shapes of a token wherever it stands. `code-like`: digits and perhaps letters, as in a password or a code. */
export function formShapes(token: Token): string[] {
	const shapes: string[] = [];
	if (token.kind !== 'word') shapes.push(token.kind);
	if (/^\d{1,4}[a-zA-Z]?$/.test(token.text)) shapes.push('house-number');
	if (/\d/.test(token.text) && /^[\p{L}\p{N}*@$!|€•#]{3,24}$/u.test(token.text)) shapes.push('code-like');
	return shapes;
}

/**
 * Shapes that a token has by its place. `capital`: a capital that the start of the sentence does not explain. `initial`:
 * capital letters with full stops (D., K.B., J.v.d.S.). `after-…`: the mark right before the token.
 */
export function placeShapes(token: Token, next: Token | undefined, index: number): string[] {
	const shapes: string[] = [];
	if (index === 0) shapes.push('sentence-start');
	if (token.before !== ' ' && token.before !== '') {
		if (/[:=]\s*["'“‘]?$/u.test(token.before)) shapes.push('after-colon');
		if (/\($/u.test(token.before)) shapes.push('after-bracket');
		if (/,\s*$/u.test(token.before)) shapes.push('after-comma');
	}
	if (token.kind !== 'word' || /^[a-z]/.test(token.text)) return shapes;
	if (
		/^\p{Lu}(?:\.(?:\p{Lu}|v|d|vd)){0,4}$/u.test(token.text) &&
		(next === undefined || /^[.)]/.test(next.before))
	)
		shapes.push('initial');
	if (/^\p{Lu}[\p{L}\p{M}'’]/u.test(token.text) && !/^\p{Lu}{2,}$/u.test(token.text)) {
		const startsSentence = index === 0 || /["“„‘'*•]\s*$/u.test(token.before);
		shapes.push(startsSentence ? 'first-capital' : 'capital');
	}
	return shapes;
}
