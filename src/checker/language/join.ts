/** Joining the parts of a phrase over the words between them. */
/** One part of a phrase: any of its expressions, after at least `from` and at most `to` other words. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly any: readonly string[];
}

/** Reads a phrase as the rulebook writes it; see `PhraseLayer`. */
export function readParts(phrase: string): Part[] {
	return phrase.split(' > ').map((part) => {
		const gap = /^(\d+),(\d+);/.exec(part);
		const any = part.slice(gap?.[0].length ?? 0).split('|');
		return { from: Number(gap?.[1] ?? 0), to: Number(gap?.[2] ?? 0), any };
	});
}

/** Half-open range of token indexes. */
export interface Stretch {
	readonly first: number;
	readonly end: number;
}

/**
 * For every place where the first part stands: the shortest stretch in which all parts follow each other with the gaps
 * that they allow. Gaps are bounded, so the work is in proportion to the number of places.
 */
export function joinParts(parts: readonly Part[], found: ReadonlyMap<string, readonly Stretch[]>): Stretch[] {
	const places = parts.map(({ any }) => any.flatMap((expression) => found.get(expression) ?? []));
	if (places.some((list) => list.length === 0)) return [];
	const joined: Stretch[] = [];
	for (const start of places[0] ?? []) {
		const end = endFrom(parts, places, 1, start.end);
		if (end !== undefined) joined.push({ first: start.first, end });
	}
	return joined;
}

/** The nearest end of the parts from `index` on, when the part before them ends at `after`. */
function endFrom(
	parts: readonly Part[],
	places: readonly (readonly Stretch[])[],
	index: number,
	after: number,
): number | undefined {
	const part = parts[index];
	if (part === undefined) return after;
	let best: number | undefined;
	for (const place of places[index] ?? []) {
		if (place.first < after + part.from || place.first > after + part.to) continue;
		const end = endFrom(parts, places, index + 1, place.end);
		if (end !== undefined && (best === undefined || end < best)) best = end;
	}
	return best;
}
