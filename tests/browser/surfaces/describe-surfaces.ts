import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../sites/pages.ts';
import { BROWSERS, extensionFolder } from '../harness/browsers.ts';
import type { TestBrowser } from '../harness/tab.ts';
import { choose } from '../nudge.ts';
import { buildProbeExtension } from '../probe-extension/build.ts';
import { exceptionOf } from './exceptions.ts';
import { tableOf } from './table.ts';
import { CELLS, type Outcome, walk } from './walk.ts';

/** Walks through every practice page in one browser, and prints the table of surfaces at the end. */
export function describeSurfaces(name: TestBrowser['name']): void {
	const { find, launch } = BROWSERS.find((browser) => browser.name === name) ?? BROWSERS[0];
	const found = find();
	const outcomes = new Map<string, Outcome>();
	let running: TestBrowser | undefined;
	let probe = '';

	describe.skipIf(!found)(`every surface in ${name}`, () => {
		beforeAll(async () => {
			probe = await buildProbeExtension();
			running = await launch(found?.path ?? '', {
				...{ extension: extensionFolder(name), companion: probe, language: 'nl' },
			});
			await choose(running, { language: 'nl' });
		});
		afterEach(() => expect(running?.strayRequests).toEqual([]));
		afterAll(async () => {
			await running?.close();
			rmSync(probe, { recursive: true, force: true });
			console.log(tableOf(name, outcomes));
		});

		test.each(PAGES)('$id', async (page) => {
			if (!running) throw new Error('The browser does not run.');
			const outcome = await walk(running, page);
			outcomes.set(page.id, outcome);
			const wrong = CELLS.filter((cell) => outcome[cell] && !exceptionOf(page.id, cell, name));
			expect(Object.fromEntries(wrong.map((cell) => [cell, outcome[cell]]))).toEqual({});
		});
	});
}
