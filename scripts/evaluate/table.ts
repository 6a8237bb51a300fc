/** How figures are printed. */
import type { Draft, Finding } from '../../src/checker/index.ts';

/** `12.5 %`, or a dash where there is nothing to take a share of. */
export function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** One line of a table: the first cell to the left, the others to the right. */
export function row(cells: readonly (string | number)[]): string {
	return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(11))).join('');
}

export function isSerious({ level }: Finding): boolean {
	return level === 'caution' || level === 'stop';
}

/** `profanity (caution) “kutweer”`: why a draft was flagged, for people who look for the cause. */
export function describeFinding({ rule, level, start, end }: Finding, { text }: Draft): string {
	return `${rule} (${level}) “${text.slice(start, end)}”`;
}
