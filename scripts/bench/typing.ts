/** What Postwijs costs while somebody types fast into a long draft, on every practice page in Chromium. */
import type { BrowserContext, Page } from 'playwright-core';
import { PAGES, type PracticePage } from '../../tests/sites/pages.ts';
import { inChromium, spansOf, type TraceEvent, traced } from './trace.ts';

const KEYS = 300;
const DRAFT_LENGTH = 3000;
/** Milliseconds after the last key: longer than the pause after which a text is checked. */
const AFTER = 1500;
const SENTENCE =
	'Vandaag leerden we in groep 5 hoe planten groeien, en morgen gaan we naar buiten om te kijken. ';
const TYPED = 'Daarna tekenden wij wat we zagen en hingen dat op. '.repeat(KEYS).slice(0, KEYS);

interface Cost {
	/** Milliseconds a key that the page itself takes on its main thread. */
	readonly own: number;
	/** Milliseconds a key that Postwijs adds to it. */
	readonly ours: number;
	/** Milliseconds of the longest stretch of ours. */
	readonly longest: number;
}

function costOf(events: readonly TraceEvent[]): Cost {
	const spans = spansOf(events);
	const ours = spans.reduce((total, { time }) => total + time, 0);
	// The key strokes are dispatched on the main thread of the page, whatever else the trace holds.
	const main = events.find(({ name }) => name === 'EventDispatch');
	const all = events
		.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid)
		.reduce((total, { dur = 0 }) => total + dur / 1000, 0);
	return {
		own: (all - ours) / KEYS,
		ours: ours / KEYS,
		longest: Math.max(0, ...spans.map(({ time }) => time)),
	};
}

async function focusEditor(page: Page, { editor }: PracticePage): Promise<void> {
	const field = page.locator(editor.join(' ')).locator('visible=true').first();
	await field.click();
}

async function typeIn(context: BrowserContext, practice: PracticePage): Promise<Cost> {
	const page = await context.newPage();
	await page.goto(practice.url);
	await focusEditor(page, practice);
	await page.keyboard.insertText(SENTENCE.repeat(DRAFT_LENGTH / SENTENCE.length + 1).slice(0, DRAFT_LENGTH));
	// The second half of the script has come, the draft was read, and the badge stands.
	await page.waitForSelector('postwijs-nudge', { state: 'attached' });
	await page.waitForTimeout(AFTER);
	const events = await traced(page, async () => {
		await page.keyboard.type(TYPED);
		await page.waitForTimeout(AFTER);
	});
	await page.close();
	return costOf(events);
}

/** Prints for each practice page what a key costs the page and what Postwijs adds, and the longest task of ours. */
export async function benchTyping(): Promise<void> {
	const isMeasured = await inChromium(async (context) => {
		console.log(`\nTyping ${KEYS} characters at full speed into a draft of ${DRAFT_LENGTH} (milliseconds)`);
		console.log(`${''.padEnd(28)}  page a key  Postwijs a key  added  longest of ours`);
		const costs: Cost[] = [];
		for (const practice of PAGES) {
			const cost = await typeIn(context, practice);
			costs.push(cost);
			const { own, ours, longest } = cost;
			const numbers = [
				own.toFixed(2),
				ours.toFixed(3),
				`${((100 * ours) / own).toFixed(1)} %`,
				longest.toFixed(1),
			];
			const columns = [12, 16, 7, 17].map((width, column) => numbers[column]?.padStart(width));
			console.log(practice.id.padEnd(28) + columns.join(''));
		}
		const worst = Math.max(...costs.map(({ ours, own }) => (100 * ours) / own));
		const longest = Math.max(...costs.map((cost) => cost.longest));
		console.log(`at most ${worst.toFixed(1)} % added, the longest task ${longest.toFixed(1)}`);
	});
	if (!isMeasured) console.log('\nNo Chromium here: the cost of typing is not measured.');
}
