import { PAGES } from '../../sites/pages.ts';
import type { TestBrowser } from '../harness/tab.ts';
import type { Cell } from './walk.ts';

/** Cells that do not hold, by a letter whose reason stands in docs/sites.md. */
export interface Exception {
	readonly letter: string;
	readonly cell: Cell;
	readonly pages: readonly string[];
	readonly browsers: readonly TestBrowser['name'][];
}

export const EXCEPTIONS: readonly Exception[] = [
	{
		letter: 'a',
		cell: 'pause',
		pages: PAGES.filter(({ isUnpaused }) => isUnpaused).map(({ id }) => id),
		browsers: ['chromium', 'firefox'],
	},
	{ letter: 'b', cell: 'scrambled', pages: ['youtube-live-chat'], browsers: ['chromium', 'firefox'] },
];

/** The letter of the exception for a cell, or undefined when it has to hold. */
export function exceptionOf(page: string, cell: Cell, browser: TestBrowser['name']): string | undefined {
	return EXCEPTIONS.find(
		(exception) =>
			exception.cell === cell && exception.pages.includes(page) && exception.browsers.includes(browser),
	)?.letter;
}
