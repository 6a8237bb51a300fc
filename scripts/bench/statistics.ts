/** Figures of a row of measurements. */

/** The value below which `share` (0–1) of the measurements lie. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** `0.42 (0.60)`: the median and the 95th percentile, in milliseconds. */
export function summary(values: readonly number[]): string {
	return `${quantile(values, 0.5).toFixed(2)} (${quantile(values, 0.95).toFixed(2)})`;
}
