import { setTimeout as pause } from 'node:timers/promises';
import type { ElementPath, PracticePage } from '../sites/pages.ts';
import type { Box, Tab, TestBrowser } from './harness/tab.ts';

/** What badge and card show. */
export interface Shown {
	readonly level: string;
	/** Zero where the badge rests. */
	readonly count: number;
	readonly label: string;
	readonly theme: string;
	readonly status: string;
	readonly hasFocus: boolean;
	/** Text of the card, or null while it is closed. */
	readonly card: { readonly title: string; readonly text: string } | null;
}

/** The path to something of ours on a page: our element stands in the root that the editor is in. */
export function ours(page: PracticePage, selector: string): ElementPath {
	return [...page.editor.slice(0, -1), 'postwijs-nudge', selector];
}

/** Runs in the page. */
function readNudge(path: readonly string[]): Shown | null {
	let root: Document | ShadowRoot | null | undefined = document;
	for (const selector of path) root = root?.querySelector(selector)?.shadowRoot;
	const badge = root?.querySelector<HTMLElement>('.badge');
	if (!root || !badge) return null;
	const card = root.querySelector('.card');
	return {
		level: /level-(\w+)/.exec(badge.className)?.[1] ?? '',
		count: Number(badge.querySelector('.count')?.textContent ?? 0),
		label: badge.ariaLabel ?? '',
		theme: root.querySelector<HTMLElement>('.nudge')?.dataset.theme ?? '',
		status: root.querySelector('.status')?.textContent ?? '',
		hasFocus: (root as ShadowRoot).activeElement !== null,
		card: card && {
			title: card.querySelector('h2')?.textContent ?? '',
			text: card.textContent ?? '',
		},
	};
}

const hostOf = (page: PracticePage) => ours(page, '').slice(0, -1);

export function shown(tab: Tab, page: PracticePage): Promise<Shown | null> {
	return tab.evaluate(readNudge, hostOf(page));
}

/** Runs in the page: what one wants to know of a page where something did not come. */
function situation(): string {
	const { hidden, activeElement } = document;
	const facts = { hidden, hasFocus: document.hasFocus(), active: activeElement?.localName };
	return JSON.stringify({ ...facts, press: window.postwijsPress });
}

/** Waits until what is shown fits, and gives it; fails with what was shown instead. */
export async function untilShown(
	tab: Tab,
	page: PracticePage,
	fits: (now: Shown) => boolean,
): Promise<Shown> {
	const end = performance.now() + 10_000;
	for (;;) {
		const now = await shown(tab, page);
		if (now && fits(now)) return now;
		if (performance.now() > end)
			throw new Error(
				`${page.id} shows ${JSON.stringify(now)}, which does not fit ${fits}; ${await tab.evaluate(situation)}`,
			);
		await pause(25);
	}
}

/** Waits until nothing of ours is in the page. */
export async function untilNothingShown(tab: Tab): Promise<void> {
	await tab.waitFor(() => {
		const roots: ParentNode[] = [document];
		for (const root of roots)
			for (const element of root.querySelectorAll('*')) {
				if (element.localName === 'postwijs-nudge') return false;
				if (element.shadowRoot) roots.push(element.shadowRoot);
			}
		return CSS.highlights.size === 0;
	});
}

/** The words that are marked, with their level, in the order of the levels and of the text. */
export function painted(tab: Tab): Promise<string[]> {
	return tab.evaluate(() =>
		[...CSS.highlights].flatMap(([name, ranges]) =>
			[...ranges].map((range) => `${name.replace('postwijs-', '')}: ${(range as Range).toString()}`),
		),
	);
}

/** Waits until exactly these words are marked; while somebody types, half a word may be for a moment. */
export async function untilPainted(tab: Tab, words: readonly string[]): Promise<void> {
	const wanted = JSON.stringify([...words].sort());
	let now = '';
	for (const end = performance.now() + 10_000; performance.now() < end; await pause(25)) {
		now = JSON.stringify((await painted(tab)).sort());
		if (now === wanted) return;
	}
	throw new Error(`${now} is marked, and not ${wanted}.`);
}

/** What the engine of the page's own editor holds. */
export function model(tab: Tab, id: string): Promise<string> {
	return tab.evaluate((name) => window.practice?.model(name) ?? '', id);
}

/** Opens a practice page and types a text into its composer. */
export async function draft(
	browser: TestBrowser,
	page: PracticePage,
	text: string,
	theme: 'light' | 'dark' = 'light',
): Promise<Tab> {
	const tab = await browser.openPage(page.id, { theme });
	await tab.click(page.editor);
	await tab.type(text);
	return tab;
}

interface StoragePage {
	readonly browser?: Api;
	readonly chrome: Api;
}
interface Api {
	readonly storage: {
		readonly local: { clear(): Promise<void>; set(values: Record<string, unknown>): Promise<void> };
	};
}

/** The rule that reads the message answered: the practice pages answer parents, and these tests are about the nudge. */
const ANSWERING = ['discussion-with-pupil-or-parent'];

/** One page of ours for each browser, which stays open behind the others: to open one for each choice takes longer. */
const optionsPages = new WeakMap<TestBrowser, Promise<Tab>>();

/** Stores settings as the options page does, in place of whatever was chosen before. */
export async function choose(browser: TestBrowser, settings: Record<string, unknown>): Promise<void> {
	const chosen = { disabledRules: ANSWERING, ...settings };
	const opening = optionsPages.get(browser) ?? browser.openOptions();
	optionsPages.set(browser, opening);
	const options = await opening;
	await options.evaluate(async (values) => {
		const { browser, chrome } = window as unknown as StoragePage;
		const { local } = (browser ?? chrome).storage;
		await local.clear();
		await local.set(values);
	}, chosen);
}

/** Clicks in the middle of the first marked words. */
export async function pressMark(tab: Tab): Promise<void> {
	const point = await tab.waitFor(() => {
		const [ranges] = CSS.highlights.values();
		const range = ranges && ([...ranges][0] as Range | undefined);
		const box = range?.getClientRects()[0];
		return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	});
	if (point) await tab.clickAt(point.x, point.y);
}

/** True when two boxes have a pixel in common. */
export function touch(a: Box | null, b: Box | null): boolean {
	if (!a || !b) return false;
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True when an editor holds only what its own engine put there. */
export function nothingOfOursWithin(tab: Tab, editor: ElementPath): Promise<boolean> {
	return tab.evaluate((path) => {
		const [last = '', ...outer] = [...path].reverse();
		let root: Document | ShadowRoot | null | undefined = document;
		for (const selector of outer.reverse()) root = root?.querySelector(selector)?.shadowRoot;
		const element = root?.querySelector(last);
		return !!element && !/postwijs/iu.test(element.outerHTML);
	}, editor);
}

/** Waits until something is there and no longer moves, as the contents of a menu that has just opened. */
export async function untilStill(tab: Tab, path: ElementPath): Promise<void> {
	let before: string | undefined;
	for (const end = performance.now() + 10_000; performance.now() < end; await pause(50)) {
		const now = JSON.stringify(await tab.locate(path));
		if (now === before && now !== 'null') return;
		before = now;
	}
	throw new Error(`${path.join(' ')} is not there or keeps moving.`);
}
