/**
 * Patterns taken apart. compromise's own matcher does not try again where a gap, an optional word and an alternative of two
 * words meet (`(kom|bel) .{0,6} (gerust|langs komen)` never matches), so a pattern becomes parts with gaps between them:
 * compromise's net finds the expressions of several words, the checker joins the parts.
 */

/** A part before its expressions have numbers. */
interface WrittenPart {
	readonly from: number;
	readonly to: number;
	readonly any: readonly string[];
}

const ELEMENT = /\.(?:\{(\d+)(?:,(\d+))?\})?(\??)(?=\s|$)|(\([^)]*\)|\/[^/\s]+\/|[^\s?]+)(\??)/g;

/** All readings of a pattern: one for each choice of its optional elements. Gaps at either end count for nothing. */
export function partsOf(pattern: string): WrittenPart[][] {
	let readings: { parts: WrittenPart[]; from: number; to: number }[] = [{ parts: [], from: 0, to: 0 }];
	for (const [, low, high, dotOptional, element, optional] of pattern.matchAll(ELEMENT)) {
		if (element === undefined) {
			const from = dotOptional === '?' ? 0 : Number(low ?? 1);
			const to = low === undefined ? 1 : Number(high ?? low);
			readings = readings.map(({ parts, from: f, to: t }) => ({ parts, from: f + from, to: t + to }));
			continue;
		}
		const any = expressionsOf(element);
		const taken = readings.map(({ parts, from, to }) => ({
			parts: [...parts, { from, to, any }],
			from: 0,
			to: 0,
		}));
		readings = optional === '?' ? [...readings, ...taken] : taken;
	}
	const seen = new Set<string>();
	return readings.flatMap(({ parts }) => {
		const [first, ...rest] = parts;
		if (first === undefined) return [];
		const whole = [{ ...first, from: 0, to: 0 }, ...rest];
		const key = JSON.stringify(whole);
		if (seen.has(key)) return [];
		seen.add(key);
		return [whole];
	});
}

function expressionsOf(element: string): string[] {
	if (!element.startsWith('(')) return [element];
	const inside = element.slice(1, -1);
	return inside.includes('&&')
		? [inside.replace(/\s*&&\s*/g, '&&')]
		: inside.split('|').map((choice) => choice.trim());
}

/** One reading of a pattern as the rulebook writes it; see `PhraseLayer`. */
export function writeParts(parts: readonly WrittenPart[]): string {
	return parts.map(({ from, to, any }) => `${to > 0 ? `${from},${to};` : ''}${any.join('|')}`).join(' > ');
}
