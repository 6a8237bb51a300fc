/** Joining the parts of a phrase over the words between them. */

/** Half-open range of token indexes. */
export interface Stretch {
	readonly first: number;
	readonly end: number;
}

/** One part of a phrase: any of its expressions, after at least `from` and at most `to` other words. */
export interface Part {
	readonly from: number;
	readonly to: number;
	/** Numbers of expressions. */
	readonly any: readonly number[];
}

/** Reads a phrase as the rulebook writes it; see `PhraseLayer`. `idOf` gives the number of an expression. */
export function readPhrase(written: string, idOf: (expression: string) => number): Part[] {
	return written.split(' > ').map((part) => {
		const gap = /^(\d+),(\d+);/.exec(part);
		const any = part
			.slice(gap?.[0].length ?? 0)
			.split('|')
			.map(idOf);
		return { from: Number(gap?.[1] ?? 0), to: Number(gap?.[2] ?? 0), any };
	});
}

/**
 * For each place of the first part: the shortest stretch in which all parts follow each other with the gaps that they
 * allow. Gaps are bounded, so the work is in proportion to the number of places.
 */
export function joinParts(
	parts: readonly Part[],
	places: ReadonlyMap<number, readonly Stretch[]>,
): Stretch[] {
	for (const { any } of parts) if (!any.some((id) => places.has(id))) return [];
	const joined: Stretch[] = [];
	for (const id of parts[0]?.any ?? []) {
		for (const start of places.get(id) ?? []) {
			const end = endFrom(parts, places, 1, start.end);
			if (end !== undefined) joined.push({ first: start.first, end });
		}
	}
	return joined;
}

/** The nearest end of the parts from `index` on, when the part before them ends at `after`. */
function endFrom(
	parts: readonly Part[],
	places: ReadonlyMap<number, readonly Stretch[]>,
	index: number,
	after: number,
): number | undefined {
	const part = parts[index];
	if (part === undefined) return after;
	let best: number | undefined;
	for (const id of part.any) {
		for (const place of places.get(id) ?? []) {
			if (place.first < after + part.from || place.first > after + part.to) continue;
			const end = endFrom(parts, places, index + 1, place.end);
			if (end !== undefined && (best === undefined || end < best)) best = end;
		}
	}
	return best;
}
