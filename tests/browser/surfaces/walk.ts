import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { PracticePage } from '../../sites/pages.ts';
import type { Tab, TestBrowser } from '../harness/tab.ts';
import {
	model,
	nothingOfOursWithin,
	ours,
	pressMark,
	shown,
	touch,
	untilPainted,
	untilShown,
	untilStill,
} from '../nudge.ts';
import { ProbedPage } from '../probe-extension/index.ts';
import { namedPath, scramble } from './scramble.ts';

/** What has to work on every surface, in the order in which one visit walks through it. */
export const CELLS = [
	'private left alone',
	'recognised',
	'context',
	'marks at the right words',
	'replace',
	'undo',
	'insert',
	'pause',
	'scrambled',
] as const;
export type Cell = (typeof CELLS)[number];

/** For each cell nothing when it holds, and else what went wrong. */
export type Outcome = Partial<Record<Cell, string>>;

const SWEARING = 'Wat een kutdag.';
/** A private number and a swear word between mention, hashtag and emoji: two findings, of which one is grave. */
const BREAKS = 'Bel @els op 06-48215937 voor #team 👩‍👧. De kutband is lek.';
const MARKED = ['caution: kutband', 'stop: 06-48215937'];
/** An opinion about education, which does not say whose. */
const OPINION = 'Ik vind dat het onderwijs veel te weinig geld krijgt.';
const GRAVE = 'Bel me op 06-48215937.';
const PERSONAL =
	'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.';
const SHORT = 'Op persoonlijke titel.';
/** Engines join what happens within a second to one step of their undo; longer, so that ours is one of its own. */
const HISTORY_STEP = 1100;

/** Opens one practice page and walks through all cells in one visit. */
export async function walk(browser: TestBrowser, page: PracticePage): Promise<Outcome> {
	const tab = await browser.openPage(page.id);
	const visit = new Visit(tab, page);
	const outcome: Outcome = {};
	const steps: Readonly<Record<Cell, () => Promise<void>>> = {
		recognised: () => visit.recognised(),
		context: () => visit.context(),
		'private left alone': () => visit.privateLeftAlone(),
		'marks at the right words': () => visit.marks(),
		replace: () => visit.replaces(),
		undo: () => visit.undoes(),
		insert: () => visit.inserts(),
		pause: () => visit.pauses(),
		scrambled: () => visit.survivesScrambling(),
	};
	for (const cell of CELLS) {
		try {
			await steps[cell]();
		} catch (error) {
			outcome[cell] = error instanceof Error ? error.message : String(error);
		}
	}
	await tab.close();
	return outcome;
}

class Visit {
	readonly #tab: Tab;
	readonly #page: PracticePage;
	readonly #probe: ProbedPage;

	constructor(tab: Tab, page: PracticePage) {
		this.#tab = tab;
		this.#page = page;
		this.#probe = ProbedPage.on(tab, page);
	}

	async recognised(): Promise<void> {
		await this.#tab.click(this.#page.editor);
		const { site, row: name, kind } = this.#page;
		expect(await this.#probe.ask('recognise')).toMatchObject({
			...{ site, name, kind, composerHoldsEditable: true },
		});
	}

	async context(): Promise<void> {
		const { inReplyTo = null, limit } = this.#page;
		const spaceLeft = limit === undefined ? null : limit - 'tienletter'.length;
		expect(await this.#probe.ask('recognise')).toMatchObject({ inReplyTo, media: [], spaceLeft });
	}

	/** Whatever was written there gets no badge and, as the next cell sees, no mark. */
	async privateLeftAlone(): Promise<void> {
		for (const { id, path } of this.#page.privateFields) {
			expect(await this.#probe.at(path).ask('recognise'), id).toBeNull();
			// A window may lie over it, so not by a click; what gets the focus from the page has it as well.
			await this.#tab.evaluate((field) => document.querySelector<HTMLElement>(field)?.focus(), path[0] ?? '');
			await this.#tab.type(SWEARING);
			await this.#tab.waitFor((name, text) => window.practice?.model(name) === text, id, SWEARING);
			expect(await shown(this.#tab, this.#page)).toBeNull();
		}
	}

	async marks(): Promise<void> {
		const [tab, page] = [this.#tab, this.#page];
		await this.#write(BREAKS);
		await untilShown(tab, page, ({ count, level }) => count >= 2 && level === 'stop');
		await untilPainted(tab, MARKED);
		await pressMark(tab);
		await untilShown(tab, page, ({ card, hasFocus }) => card !== null && !hasFocus);
		expect(await nothingOfOursWithin(tab, page.editor), 'something of ours stands in the editor').toBe(true);
		const publish = await tab.locate(page.submit);
		expect(publish, 'no button').not.toBeNull();
		for (const part of ['.badge', '.card'])
			expect(touch(publish, await tab.locate(ours(page, part))), `${part} covers the button`).toBe(false);
		await tab.press('Escape');
		await untilShown(tab, page, ({ card }) => card === null);
		await tab.press('Control+End');
		await tab.type('!');
		await this.#holds(`${BREAKS}!`);
		await untilPainted(tab, MARKED);
	}

	async replaces(): Promise<void> {
		await pause(HISTORY_STEP);
		// By now all of the text was read; an edit has one finding more than the others.
		const found = (await shown(this.#tab, this.#page))?.count ?? 0;
		await this.#probe.leave();
		expect(await this.#probe.ask('put', 'band', 'kutband')).toBe('done');
		await this.#holds(`${BREAKS}!`.replace('kutband', 'band'));
		await untilPainted(this.#tab, MARKED.slice(1));
		// Nobody presses undo before the text was read again; Firefox would then want it twice here and there.
		await untilShown(this.#tab, this.#page, ({ count }) => count === found - 1);
	}

	async undoes(): Promise<void> {
		await this.#tab.press('Control+z');
		await this.#holds(`${BREAKS}!`);
		await untilPainted(this.#tab, MARKED);
	}

	async inserts(): Promise<void> {
		const [tab, page] = [this.#tab, this.#page];
		await this.#write(OPINION);
		await untilShown(tab, page, ({ level }) => level === 'caution');
		await tab.press('Alt+Shift+K');
		await untilShown(tab, page, (now) => now.card !== null && now.hasFocus);
		if ((await tab.locate(ours(page, '.offer'))) === null) await tab.click(ours(page, '.menu summary'));
		await untilStill(tab, ours(page, '.offer'));
		await tab.click(ours(page, '.offer'));
		const separator = page.kind === 'reply' ? ' ' : '\n';
		const hasRoom = OPINION.length + PERSONAL.length + 1 <= (page.limit ?? Number.POSITIVE_INFINITY);
		await this.#holds(OPINION + separator + (hasRoom ? PERSONAL : SHORT));
		await untilShown(tab, page, ({ card }) => card === null);
	}

	async pauses(): Promise<void> {
		const [tab, page] = [this.#tab, this.#page];
		await this.#write(GRAVE);
		await untilPainted(tab, ['stop: 06-48215937']);
		await tab.click(page.submit);
		if (page.isUnpaused) return this.#isPublished([GRAVE]);
		await this.#answer('.answer.main');
		await tab.waitFor((path) => {
			let active = document.activeElement;
			while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
			return active?.matches(path);
		}, '[contenteditable], textarea');
		await this.#isPublished([]);
		await tab.type('0');
		const changed = GRAVE.replace('06', '006');
		await this.#holds(changed);
		await tab.press('Delete');
		await this.#holds(changed.replace('006', '06'));
		await tab.press('Control+End');
		await tab.type('!');
		await this.#holds(`${GRAVE}!`);
		if (page.submitKey) await tab.press(page.submitKey);
		else await tab.click(page.submit);
		await this.#answer('.answer:not(.main)');
		if (page.id === 'facebook-page-post') await tab.click(['[aria-label="Publiceren"]']);
		await this.#isPublished([`${GRAVE}!`]);
	}

	/** The same page after a change of its markup overnight: still checked, and private fields still left alone. */
	async survivesScrambling(): Promise<void> {
		const [tab, page] = [this.#tab, this.#page];
		await tab.reload();
		await tab.waitFor(() => window.practice !== undefined);
		await untilStill(tab, page.editor);
		const { privateFields } = page;
		const paths = privateFields.map(({ id, path }) => [id, path] as const);
		await tab.evaluate(scramble, { editor: page.editor, ...Object.fromEntries(paths) });
		for (const { id, path } of privateFields)
			expect(await this.#probe.at(namedPath(id, path)).ask('recognise'), id).toBeNull();
		const editor = namedPath('editor', page.editor);
		// Without a role the window of a shadow root is no dialog any more: ours then stands in the document.
		const elsewhere = { ...page, editor: editor.slice(-1) };
		expect(await this.#probe.at(editor).ask('recognise')).toMatchObject({ name: `${page.site}-generic` });
		await this.#write(GRAVE, editor);
		await untilShown(tab, elsewhere, ({ count, level }) => count >= 1 && level === 'stop');
		await untilPainted(tab, ['stop: 06-48215937']);
	}

	/** Waits for the question, and answers it. */
	async #answer(button: string): Promise<void> {
		const path = ours(this.#page, `.pause ${button}`);
		await untilStill(this.#tab, path);
		await this.#tab.click(path);
		await this.#tab.waitFor(
			(nudge) => {
				let root: Document | ShadowRoot | null | undefined = document;
				for (const selector of nudge) root = root?.querySelector(selector)?.shadowRoot;
				return !root?.querySelector('.pause');
			},
			ours(this.#page, '').slice(0, -1),
		);
	}

	/** Puts a text in the place of whatever stands there, as a person would. */
	async #write(text: string, editor = this.#page.editor): Promise<void> {
		// In a shadow root Firefox and Quill 1 do not agree on what is selected after this chord, with or without us.
		const canSelectAll = !(this.#page.engine === 'quill1' && editor.length > 1);
		if (!canSelectAll) await this.#tab.evaluate(() => window.practice?.reset());
		await this.#tab.click(editor);
		if (canSelectAll) await this.#tab.press('Control+a');
		await this.#tab.type(text);
		await this.#holds(text);
	}

	async #holds(text: string): Promise<void> {
		try {
			await this.#tab.waitFor((id, wanted) => window.practice?.model(id) === wanted, this.#page.id, text);
		} catch {
			expect(await model(this.#tab, this.#page.id)).toBe(text);
		}
	}

	async #isPublished(texts: readonly string[]): Promise<void> {
		await this.#tab.waitFor((count) => window.practice?.published.length === count, texts.length);
		expect(await this.#tab.evaluate(() => window.practice?.published)).toEqual(texts);
	}
}
