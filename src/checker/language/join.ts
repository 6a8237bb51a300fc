/** Joining the parts of a phrase over the words between them. */
import type { Choice } from './choice.ts';
import type { Places } from './places.ts';

/** One part of a phrase: a choice of expressions, after at least `from` and at most `to` other words. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly choice: Choice;
}

/**
 * For each place of the first part: the shortest stretch in which all parts follow each other with the gaps that they
 * allow. Gaps are bounded, so the work is in proportion to the number of places.
 */
export function joinParts(
	parts: readonly Part[],
	places: Places,
	found: (first: number, end: number) => void,
): void {
	for (const id of parts[0]?.choice.idsIn(places) ?? []) {
		for (let at = places.head(id); at !== 0; at = places.next(at)) {
			const end = endFrom(parts, places, 1, places.endAt(at));
			if (end !== -1) found(places.firstAt(at), end);
		}
	}
}

/** The nearest end of the parts from `index` on, when the part before them ends at `after`; -1 where they do not follow. */
function endFrom(parts: readonly Part[], places: Places, index: number, after: number): number {
	const part = parts[index];
	if (part === undefined) return after;
	let best = -1;
	for (const id of part.choice.idsIn(places)) {
		for (let at = places.head(id); at !== 0; at = places.next(at)) {
			const first = places.firstAt(at);
			if (first < after + part.from || first > after + part.to) continue;
			const end = endFrom(parts, places, index + 1, places.endAt(at));
			if (end !== -1 && (best === -1 || end < best)) best = end;
		}
	}
	return best;
}
