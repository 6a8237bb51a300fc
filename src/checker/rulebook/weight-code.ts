/** Weights as characters: a rulebook has many, and they need not be exact. */

/** The step from one character to the next. */
export const STEP = 0.3;

/** Printable characters, which JSON writes as they are but for one; the middle one is zero. */
const FIRST = 35;
const LAST = 125;
const ZERO = (FIRST + LAST) / 2;

const ALL_WEIGHTS = new RegExp(`^[${String.fromCharCode(FIRST)}-${String.fromCharCode(LAST)}]*$`);

/** The greatest weight, in steps, that there is a character for. */
const MOST = LAST - ZERO;

/** A weight as its character will have it: one beyond what characters reach becomes the outermost. */
export function roundedWeight(weight: number): number {
	return stepsOf(weight) * STEP;
}

function stepsOf(weight: number): number {
	return Math.min(MOST, Math.max(-MOST, Math.round(weight / STEP)));
}

/** The character for a weight. */
export function encodeWeight(weight: number): string {
	return String.fromCharCode(ZERO + stepsOf(weight));
}

/** Whether all characters of a text are weights. */
export function isWeights(text: string): boolean {
	return ALL_WEIGHTS.test(text);
}

/** The weights that stand in a text, in steps. */
export function decodeWeights(weights: string): Int8Array {
	const steps = new Int8Array(weights.length);
	for (let at = 0; at < steps.length; at += 1) steps[at] = weights.charCodeAt(at) - ZERO;
	return steps;
}
