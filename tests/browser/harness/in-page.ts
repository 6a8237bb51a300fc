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

/** Where to press, and whether the page is in front: one behind draws no frames, so that stillness tells nothing there. */
interface Target {
	readonly box: Box;
	readonly isDrawn: boolean;
}

/**
 * Runs in the page: waits until the element has stood still for as many frames, however late those come, and gives its box
 * when a press on its middle would reach it and not something that lies over it. From then on the page notes what the
 * press comes upon.
 */
async function readyToPress(path: readonly string[], stillFrames: number): Promise<Target | null> {
	const find = (): Element[] => {
		let roots: (Document | ShadowRoot)[] = [document];
		let found: Element[] = [];
		for (const selector of path) {
			found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
			roots = found.flatMap((element) => element.shadowRoot ?? []);
		}
		return found;
	};
	const visible = () =>
		find().find((element) => element.checkVisibility() && element.getClientRects().length > 0);
	const boxNow = (): Box | null => {
		const { x, y, width, height } = visible()?.getBoundingClientRect() ?? {};
		return x === undefined || y === undefined || !width || !height ? null : { x, y, width, height };
	};

	visible()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const isDrawn = !document.hidden;
	let box = boxNow();
	for (let still = 0; isDrawn && still < stillFrames; ) {
		// A page that is covered while we wait draws no more frames.
		await Promise.race([new Promise(requestAnimationFrame), new Promise((next) => setTimeout(next, 1000))]);
		const now = boxNow();
		still = JSON.stringify(now) === JSON.stringify(box) ? still + 1 : 0;
		box = now;
		if (!box) return null;
	}
	if (!box) return null;
	let hit: Element | null = null;
	for (let root: Document | ShadowRoot | null | undefined = document; root; root = hit?.shadowRoot) {
		const deeper: Element | null = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		if (deeper === null || deeper === hit) break;
		hit = deeper;
	}
	if (!find().some((element) => element.contains(hit))) return null;

	const press: Press = { reached: {} };
	window.postwijsPress = press;
	for (const type of ['pointerdown', 'pointerup', 'click'] as const)
		addEventListener(
			type,
			(event) => {
				const passed = event.composedPath();
				press.reached[type] = find().some((element) => passed.includes(element))
					? 'it'
					: String((passed[0] as Element | undefined)?.outerHTML ?? passed[0]).slice(0, 80);
			},
			{ capture: true, once: true },
		);
	return { box, isDrawn };
}

/** What the last press by `click` came upon, as the page itself heard it: `it` for the element that was meant. */
interface Press {
	readonly reached: { [Type in 'pointerdown' | 'pointerup' | 'click']?: string };
}

declare global {
	interface Window {
		postwijsPress?: Press;
	}
}

/** Runs in the page: what the press came upon; a page that knows of none came in the place of the one that was pressed. */
function heard(): string | undefined {
	return window.postwijsPress ? window.postwijsPress.reached.pointerdown : 'it';
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
			for (let attempt = 1; ; attempt += 1) {
				await press(path);
				const reached = await untilHeard();
				if (reached === 'it') return;
				if (attempt === ATTEMPTS)
					throw new Error(`A press on ${path.join(' ')} reached ${reached ?? 'nothing'} instead.`);
			}
		},
	};

	/** Scrolling it into view, or a menu that has just opened, may still move it: a click then falls beside it. */
	async function press(path: ElementPath): Promise<void> {
		let target = await tab.waitFor(readyToPress, path, STILL_FRAMES);
		for (let before: Box | undefined; target && !target.isDrawn; ) {
			if (JSON.stringify(before) === JSON.stringify(target.box)) break;
			before = target.box;
			await pause(STILL);
			target = await tab.waitFor(readyToPress, path, STILL_FRAMES);
		}
		if (!target) return;
		const { x, y, width, height } = target.box;
		await own.clickAt(x + width / 2, y + height / 2);
	}

	/** What the press came upon; a page that has gone since then must have heard it. */
	async function untilHeard(): Promise<string | undefined> {
		for (const end = performance.now() + HEARING; performance.now() < end; await pause(10)) {
			const reached = await own.evaluate(heard).catch(() => 'it');
			if (reached) return reached;
		}
		return undefined;
	}
	return tab;
}

/** Presses that may fall beside an element that moved under them, as a person would simply press again. */
const ATTEMPTS = 3;
/** Milliseconds in which a page hears a press; only a lost one takes that long. */
const HEARING = 3000;
/** Frames in which an element that is clicked must not have moved. */
const STILL_FRAMES = 4;
/** Milliseconds of the same, for a page that lies behind another and draws no frames. */
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
