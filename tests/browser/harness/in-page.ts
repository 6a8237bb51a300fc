import { setTimeout as pause } from 'node:timers/promises';
import { type ElementPath, pageOf } from '../../sites/pages.ts';
import type {} from '../../sites/practice.ts';
import { type Box, type OpenPageOptions, type Tab, WAIT_LIMIT } from './tab.ts';

/** The source of a call that answers with JSON, for browsers that take source text. */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
	// tsx wraps named functions in a helper that does not exist in the page.
	const helper = 'const __name = (value) => value;';
	return `(async () => { ${helper} return JSON.stringify({ value: await (${fn})(...${JSON.stringify(args)}) }); })()`;
}

/** What `callSource` answered. */
export function readAnswer<Result>(json: string): Result {
	return (JSON.parse(json) as { value: Result }).value;
}

/** Runs in the page. Shadow hosts on the way may be without size; the element itself must be visible. */
function findBox(path: readonly string[], isScrolled: boolean): Box | null {
	let roots: (Document | ShadowRoot)[] = [document];
	let found: Element[] = [];
	for (const selector of path) {
		found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
		roots = found.flatMap((element) => element.shadowRoot ?? []);
	}
	const visible = found.find((element) => element.checkVisibility() && element.getClientRects().length > 0);
	if (!visible) return null;
	if (isScrolled) visible.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const { x, y, width, height } = visible.getBoundingClientRect();
	return { x, y, width, height };
}

/** Runs in the page: whether a press on the middle of a box would reach the element, and not something that lies over it. */
function isReached(path: readonly string[], { x, y, width, height }: Box): boolean {
	let roots: (Document | ShadowRoot)[] = [document];
	let found: Element[] = [];
	for (const selector of path) {
		found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
		roots = found.flatMap((element) => element.shadowRoot ?? []);
	}
	let hit: Element | null = null;
	for (let root: Document | ShadowRoot | null | undefined = document; root; root = hit?.shadowRoot) {
		const deeper: Element | null = root.elementFromPoint(x + width / 2, y + height / 2);
		if (deeper === null || deeper === hit) break;
		hit = deeper;
	}
	return found.some((element) => element.contains(hit));
}

/** The part of a tab that is the same in every browser, on top of what each can do by itself. */
export function shareTab(own: Omit<Tab, 'waitFor' | 'locate' | 'click'>): Tab {
	const tab: Tab = {
		...own,
		async waitFor(fn, ...args) {
			const end = performance.now() + WAIT_LIMIT;
			for (;;) {
				const value = await own.evaluate(fn, ...args);
				if (value) return value;
				if (performance.now() > end) {
					throw new Error(`Waited in vain for ${fn} with ${JSON.stringify(args)}.`);
				}
				await pause(25);
			}
		},
		locate: (path: ElementPath) => own.evaluate(findBox, path, false),
		async click(path: ElementPath) {
			let box = await tab.waitFor(findBox, path, true);
			// Scrolling it into view, or a menu that has just opened, may still move it: a click then falls beside it.
			for (let before: Box | null = null; JSON.stringify(before) !== JSON.stringify(box); ) {
				before = box;
				await pause(STILL);
				box = await tab.waitFor(findBox, path, false);
			}
			if (box) await tab.waitFor(isReached, path, box);
			if (box) await own.clickAt(box.x + box.width / 2, box.y + box.height / 2);
		},
	};
	return tab;
}

/** Milliseconds in which an element that is clicked must not have moved; a few frames, also on a busy machine. */
const STILL = 120;

/** Opens a practice page with a browser's own way to open an address, and waits until its editor stands. */
export async function openPracticeTab(
	open: (url: string) => Promise<Tab>,
	practiceId: string,
	options: OpenPageOptions = {},
): Promise<Tab> {
	const page = pageOf(practiceId);
	const url = new URL(page.url);
	if (options.theme) url.searchParams.set('theme', options.theme);
	const tab = await open(url.href);
	await tab.waitFor(() => window.practice !== undefined);
	await tab.waitFor(findBox, page.editor, false);
	return tab;
}
