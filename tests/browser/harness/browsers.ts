import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../../scripts/lib/find-browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { TestBrowser } from './tab.ts';

/** The browsers that everything is tested in. */
export const BROWSERS = [
	{
		name: 'chromium',
		find: () => findBrowser('chromium'),
		launch: launchChromium,
		advice:
			'Chromium is not installed, so its tests are skipped: install Chromium (on Debian or Ubuntu: apt-get install chromium).',
	},
	{
		name: 'firefox',
		find: () => findBrowser('firefox'),
		launch: launchFirefox,
		advice:
			'Firefox is not installed, so its tests are skipped: install Firefox (on Debian: apt-get install firefox-esr).',
	},
] as const;

export interface DescribeOptions {
	/** `test` loads the test build, whose shadow roots are open. */
	readonly extension: 'none' | 'test';
	/** Default Dutch. */
	readonly language?: 'nl' | 'en';
}

/** The folder of the test build for a browser. */
export function extensionFolder(name: string): string {
	const folder = fileURLToPath(new URL(`../../../dist-test/${name}`, import.meta.url));
	if (!existsSync(folder)) throw new Error(`${folder} is missing; run: npm run build -- --test`);
	return folder;
}

/**
 * Writes tests once and runs them in Chromium and Firefox. `browser()` gives the running browser inside a test.
 * After each test, a request that left the pages or the extension fails it.
 */
export function describeInBrowsers(
	title: string,
	options: DescribeOptions,
	define: (browser: () => TestBrowser, name: TestBrowser['name']) => void,
): void {
	for (const { name, find, launch, advice } of BROWSERS) {
		const found = find();
		if (!found) console.warn(advice);
		describe.skipIf(!found)(`${title} in ${name}`, () => {
			let running: TestBrowser | undefined;
			const browser = () => {
				if (!running) throw new Error('The browser only runs inside a test.');
				return running;
			};
			beforeAll(async () => {
				if (!found) return;
				running = await launch(found.path, {
					...(options.extension === 'test' ? { extension: extensionFolder(name) } : {}),
					language: options.language ?? 'nl',
				});
			});
			afterEach(() => expect(browser().strayRequests).toEqual([]));
			afterAll(() => running?.close());
			define(browser, name);
		});
	}
}
