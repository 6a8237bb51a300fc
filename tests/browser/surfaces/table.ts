import type { TestBrowser } from '../harness/tab.ts';
import { exceptionOf } from './exceptions.ts';
import { CELLS, type Outcome } from './walk.ts';

/** The table of surfaces: `ok`, a letter that docs/sites.md explains, or `FAILS`. */
export function tableOf(browser: TestBrowser['name'], outcomes: ReadonlyMap<string, Outcome>): string {
	const rows = [...outcomes].map(([id, outcome]) => [
		id,
		...CELLS.map((cell) => exceptionOf(id, cell, browser) ?? (outcome[cell] ? 'FAILS' : 'ok')),
	]);
	const lines = [[`in ${browser}`, ...CELLS], ...rows];
	const widths =
		lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
	return lines
		.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.join('\n');
}
