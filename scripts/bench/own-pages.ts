/** What our own pages cost in Chromium until they stand: popup, options and welcome. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { summary } from './statistics.ts';
import { inChromium, spansOf, traced } from './trace.ts';

const PAGES = ['popup', 'options', 'welcome'] as const;
const LOADS = 12;
/** Milliseconds after loading in which the page fills itself from the settings. */
const AFTER = 500;
/** Milliseconds of script of ours that a page may cost. */
const AIM = 100;

/** The address of our pages: the background worker has it. */
async function originIn(context: BrowserContext): Promise<string> {
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	return `chrome-extension://${new URL(worker.url()).hostname}`;
}

/** Prints the time of our scripts on the main thread of each page. */
export async function benchOwnPages(): Promise<void> {
	const isMeasured = await inChromium(async (context) => {
		const origin = await originIn(context);
		console.log(
			`\nScript of ours until a page of ours stands (milliseconds, ${LOADS} loads, median and p95; aim: ${AIM})`,
		);
		for (const name of PAGES) {
			const times: number[] = [];
			for (let load = 0; load < LOADS; load += 1) {
				const page = await context.newPage();
				const events = await traced(page, async () => {
					await page.goto(`${origin}/src/${name}/index.html`);
					await pause(AFTER);
				});
				await page.close();
				times.push(spansOf(events).reduce((total, { time }) => total + time, 0));
			}
			console.log(`${name.padEnd(10)} ${summary(times)}`);
		}
	});
	if (!isMeasured) console.log('\nNo Chromium here: the cost of our pages is not measured.');
}
