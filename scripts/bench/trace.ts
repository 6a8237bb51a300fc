/** What Chromium's own tracing says of the main thread of a page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { bundlePracticePages } from '../../tests/sites/server/bundle.ts';
import { respond } from '../../tests/sites/server/respond.ts';
import { findBrowser } from '../lib/find-browser.ts';

export interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	/** Microseconds. */
	readonly dur?: number;
	readonly ts: number;
	readonly pid: number;
	readonly tid: number;
	readonly args?: {
		readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
	};
}

/** True for what a script of an extension does, and what the browser does for it. */
export const isOurs = (event: TraceEvent): boolean =>
	[event.args?.data?.url, ...(event.args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) =>
		url?.startsWith('chrome-extension:'),
	);

/** Traces what happens in a page while `task` runs. */
export async function traced(page: Page, task: () => Promise<void>): Promise<TraceEvent[]> {
	const session = await page.context().newCDPSession(page);
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
	await task();
	const done = new Promise<void>((finish) => session.once('Tracing.tracingComplete', () => finish()));
	await session.send('Tracing.end');
	await done;
	await session.detach();
	return events;
}

/** Spans of ours that lie in no other one of ours, in the order of time. */
export function spansOf(
	events: readonly TraceEvent[],
): readonly { readonly from: number; readonly time: number }[] {
	const spans = events
		.filter((event) => event.ph === 'X' && event.dur !== undefined && isOurs(event))
		.sort((a, b) => a.ts - b.ts);
	const outer: { from: number; time: number }[] = [];
	let end = 0;
	for (const { ts, dur = 0 } of spans) {
		// Compilation lies within evaluation: nothing is counted twice.
		const from = Math.max(ts, end);
		if (ts + dur > from) outer.push({ from, time: (ts + dur - from) / 1000 });
		end = Math.max(end, ts + dur);
	}
	return outer;
}

/** Runs a task in Chromium with the build of what ships, in which only the practice pages exist; false without Chromium. */
export async function inChromium(task: (context: BrowserContext) => Promise<void>): Promise<boolean> {
	const browser = findBrowser('chromium');
	if (browser === undefined) return false;
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
		await task(context);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
	return true;
}
