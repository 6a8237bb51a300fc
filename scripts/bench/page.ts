/** What Postwijs costs a page in Chromium before anybody focuses a composer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { PAGES } from '../../tests/sites/pages.ts';
import { bundlePracticePages } from '../../tests/sites/server/bundle.ts';
import { respond } from '../../tests/sites/server/respond.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { summary } from './statistics.ts';

const LOADS = 15;

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	/** Microseconds. */
	readonly dur?: number;
	readonly ts: number;
	readonly tid: number;
	readonly args?: {
		readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
	};
}

const isOurs = (event: TraceEvent): boolean =>
	[event.args?.data?.url, ...(event.args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) =>
		url?.startsWith('chrome-extension:'),
	);

/** Milliseconds of script of ours on the main thread, and the number of timers that it set. */
function costOf(events: readonly TraceEvent[]): { time: number; timers: number } {
	const spans = events
		.filter((event) => event.ph === 'X' && event.dur !== undefined && isOurs(event))
		.sort((a, b) => a.ts - b.ts);
	let time = 0;
	let end = 0;
	for (const { ts, dur = 0 } of spans) {
		// Compilation lies within evaluation: nothing is counted twice.
		const from = Math.max(ts, end);
		if (ts + dur > from) time += ts + dur - from;
		end = Math.max(end, ts + dur);
	}
	return {
		time: time / 1000,
		timers: events.filter((event) => event.name === 'TimerInstall' && isOurs(event)).length,
	};
}

async function traceLoad(context: BrowserContext, url: string): Promise<TraceEvent[]> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: {
			includedCategories: [
				'devtools.timeline',
				'v8',
				'disabled-by-default-v8.compile',
				'disabled-by-default-devtools.timeline',
			],
		},
	});
	await page.goto(url);
	await page.waitForTimeout(1_500);
	const done = new Promise<void>((finish) => session.once('Tracing.tracingComplete', () => finish()));
	await session.send('Tracing.end');
	await done;
	await page.close();
	return events;
}

/** Prints the main-thread time of the content script for each site's first practice page, over several loads. */
export async function benchPage(): Promise<void> {
	const browser = findBrowser('chromium');
	if (browser === undefined) {
		console.log('\nNo Chromium here: the cost of a page is not measured.');
		return;
	}
	const profile = mkdtempSync(join(tmpdir(), 'postwijs-bench-'));
	const extension = resolve('dist/chromium');
	const assets = await bundlePracticePages();
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: browser.path,
		headless: true,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
		],
	});
	try {
		await context.route(/^https?:/, (route) => {
			const answer = respond(assets, new URL(route.request().url()));
			return answer ? route.fulfill({ ...answer, headers: { ...answer.headers } }) : route.abort();
		});
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
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
}
