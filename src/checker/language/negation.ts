/** Whether words are denied. Dutch denies before the word ("geen idioot") or at the end of the clause ("dat zeg ik niet"). */
import type { Token } from './tokens.ts';

const NEGATORS = new Set(
	'geen niet nooit nergens zonder niemand noch nauwelijks amper nie gin geeneens never not no without'.split(
		' ',
	),
);
/** With these, "niet" strengthens or begins something else. */
const NOT_DENYING = new Set('alleen normaal meer zomaar alle wonder twijfel dan only'.split(' '));
/** "Niet te geloven dat …" wonders at what follows. */
const MARVELLING = new Set('geloven begrijpen bevatten filmen vatten'.split(' '));
const CONJUNCTIONS = new Set('maar want omdat dus en of terwijl zodat but and because'.split(' '));
const LIGHT = new Set(
	(
		'ik je jij u hij zij ze we wij jullie het dat die dit deze hem haar hen hun mij me jou ons er hier daar ' +
		'ook nu dus toch zo zelf echt nog al eigenlijk natuurlijk gewoon meestal helemaal'
	).split(' '),
);
const BEFORE = 4;
const AFTER = 3;

/** False when nothing in the sentence can be denied: a quick look before many calls of `isNegated`. */
export function hasNegation(tokens: readonly Token[]): boolean {
	return tokens.some(({ normal }) => NEGATORS.has(normal));
}

/** True when the tokens `first`–`end` (half-open) are denied within their clause. */
export function isNegated(tokens: readonly Token[], first: number, end: number): boolean {
	return isDeniedBefore(tokens, first) || isDeniedAfter(tokens, end);
}

function isDeniedBefore(tokens: readonly Token[], first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - BEFORE; at -= 1) {
		if (startsClause(tokens[at + 1])) return false;
		const word = tokens[at]?.normal ?? '';
		if (CONJUNCTIONS.has(word)) return false;
		if (NEGATORS.has(word)) {
			const next = tokens[at + 1]?.normal ?? '';
			return !NOT_DENYING.has(next) && !(next === 'te' && MARVELLING.has(tokens[at + 2]?.normal ?? ''));
		}
	}
	return false;
}

/** "Dat zeg ik niet" denies the saying, "dat kind spoort niet" denies no child: only light words may stand in between. */
function isDeniedAfter(tokens: readonly Token[], end: number): boolean {
	for (let at = end; at < tokens.length && at < end + AFTER; at += 1) {
		const token = tokens[at];
		if (token === undefined || startsClause(token)) return false;
		if (token.normal === 'niet' || token.normal === 'nooit') {
			const next = tokens[at + 1];
			return next === undefined || startsClause(next);
		}
		if (!LIGHT.has(token.normal)) return false;
	}
	return false;
}

/** A comma or heavier mark before a token ends the clause before it. */
export function startsClause(token: Token | undefined): boolean {
	return token === undefined || /[,;:.!?…()–—]/.test(token.before);
}
