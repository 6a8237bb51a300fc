/** Joining the parts of a phrase over the words between them. */
import type { Choice } from './choice.ts';
import type { Places } from './places.ts';
import type { Stretch } from './stretch.ts';

/** One part of a phrase: a choice of expressions, after at least `from` and at most `to` other words. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly choice: Choice;
}

/** Reads a phrase as the rulebook writes it; see `PhraseLayer`. `choiceOf` reads the alternatives of one part. */
export function readPhrase(written: string, choiceOf: (alternatives: string) => Choice): Part[] {
	return written.split(' > ').map((part) => {
		const gap = /^(\d+),(\d+);/.exec(part);
		const choice = choiceOf(part.slice(gap?.[0].length ?? 0));
		return { from: Number(gap?.[1] ?? 0), to: Number(gap?.[2] ?? 0), choice };
	});
}

/**
 * For each place of the first part: the shortest stretch in which all parts follow each other with the gaps that they
 * allow. Gaps are bounded, so the work is in proportion to the number of places.
 */
export function joinParts(parts: readonly Part[], places: Places): readonly Stretch[] {
	const joined: Stretch[] = [];
	for (const start of parts[0]?.choice.placesIn(places) ?? []) {
		const end = endFrom(parts, places, 1, start.end);
		if (end !== undefined) joined.push({ first: start.first, end });
	}
	return joined;
}

/** The nearest end of the parts from `index` on, when the part before them ends at `after`. */
function endFrom(parts: readonly Part[], places: Places, index: number, after: number): number | undefined {
	const part = parts[index];
	if (part === undefined) return after;
	let best: number | undefined;
	for (const place of part.choice.placesIn(places)) {
		if (place.first < after + part.from || place.first > after + part.to) continue;
		const end = endFrom(parts, places, index + 1, place.end);
		if (end !== undefined && (best === undefined || end < best)) best = end;
	}
	return best;
}
