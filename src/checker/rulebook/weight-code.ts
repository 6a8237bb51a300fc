/** Weights as characters: a rulebook has many, and they need not be exact. */

/** The step from one character to the next. */
export const STEP = 0.5;

/** Printable characters, which JSON writes as they are but for one; the middle one is zero. */
const FIRST = 35;
const LAST = 125;
const ZERO = (FIRST + LAST) / 2;

/** The character for a weight; one beyond what characters reach becomes the outermost. */
export function encodeWeight(weight: number): string {
	const code = ZERO + Math.round(weight / STEP);
	return String.fromCharCode(Math.min(LAST, Math.max(FIRST, code)));
}

/** The weight, in steps, that stands at an index. */
export function stepsAt(weights: string, index: number): number {
	return weights.charCodeAt(index) - ZERO;
}
