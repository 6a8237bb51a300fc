/** What Postwijs costs a page in Chromium before anybody focuses a composer. */
import type { BrowserContext } from 'playwright-core';
import { PAGES } from '../../tests/sites/pages.ts';
import { summary } from './statistics.ts';
import { inChromium, isOurs, spansOf, type TraceEvent, traced } from './trace.ts';

const LOADS = 15;

/** Milliseconds of script of ours on the main thread, and the number of timers that it set. */
function costOf(events: readonly TraceEvent[]): { time: number; timers: number } {
	return {
		time: spansOf(events).reduce((total, { time }) => total + time, 0),
		timers: events.filter((event) => event.name === 'TimerInstall' && isOurs(event)).length,
	};
}

async function traceLoad(context: BrowserContext, url: string): Promise<TraceEvent[]> {
	const page = await context.newPage();
	const events = await traced(page, async () => {
		await page.goto(url);
		await page.waitForTimeout(1_500);
	});
	await page.close();
	return events;
}

/** Prints the main-thread time of the content script for each site's first practice page, over several loads. */
export async function benchPage(): Promise<void> {
	const isMeasured = await inChromium(async (context) => {
		console.log(
			`\nMain-thread time of Postwijs until 1.5 s after loading, nobody focuses a composer (milliseconds, ${LOADS} loads, median and p95)`,
		);
		for (const site of ['x', 'facebook', 'linkedin', 'youtube'] as const) {
			const page = PAGES.find((one) => one.site === site);
			if (page === undefined) continue;
			const costs: { time: number; timers: number }[] = [];
			for (let load = 0; load < LOADS; load += 1) costs.push(costOf(await traceLoad(context, page.url)));
			const timers = costs.reduce((total, cost) => total + cost.timers, 0);
			const [first, ...later] = costs.map(({ time }) => time);
			const cold = `the first in a new renderer ${first?.toFixed(2)}`;
			console.log(`${site.padEnd(10)} ${summary(later)}   ${cold}   timers set: ${timers}`);
		}
	});
	if (!isMeasured) console.log('\nNo Chromium here: the cost of a page is not measured.');
}
