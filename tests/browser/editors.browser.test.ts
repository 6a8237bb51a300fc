import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WAIT_LIMIT } from './harness/tab.ts';
import { describeWithProbe, ProbedPage } from './probe-extension/index.ts';

/** One page for each engine in each kind of surroundings; the other pages have the same editors. */
const EDITORS = [
	['x-post-modal', 'Draft.js'],
	['facebook-post', 'Lexical'],
	['facebook-comment', 'Lexical where Enter sends'],
	['linkedin-post', 'Quill 1 in a shadow root'],
	['linkedin-comment-permalink', 'Quill 1'],
	['linkedin-group-post', 'Quill 2'],
	['linkedin-post-dialog', 'TipTap'],
	['youtube-comment', 'a plain contenteditable'],
	['youtube-studio-reply', 'a React textarea'],
] as const;

const DRAFT = 'Dank je @els en #team 👩‍👧\nkempenkind.nl voor de mooie man';
const DISCLAIMER =
	'\n\nIk schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met KempenKind.';
/** Quill joins what happens within a second to one step of its undo; longer, so that ours is one of its own. */
const HISTORY_STEP = 1100;
/**
 * How often Ctrl+Z is pressed before the old text is back. In a shadow root Quill 1 cannot see the selection, so that
 * its own undo stays out of it; the browser's undo then takes the lines and the words as two steps in Firefox.
 */
const undoSteps = (page: string, browser: string) =>
	page === 'linkedin-post' && browser === 'firefox' ? 2 : 1;

describeWithProbe('an editor', (browser, name) => {
	/** One visit of a page, because what costs time is to open it and to wait until the engine begins a new step. */
	test.each(EDITORS)(
		'%s (%s) is read, marked and changed as its user would change it',
		async (id, _engine) => {
			const probed = await ProbedPage.open(browser(), id);
			await takesLinesOnce(probed);
			await probed.reset();
			await probed.type(DRAFT);
			await pause(HISTORY_STEP);
			await probed.leave();
			await isMarkedWithoutAChange(probed);
			await takesDisclaimerOnce(probed, undoSteps(id, name));
			const text = await hasWordsReplaced(probed);
			await getsTheCaret(probed, text);
			await probed.tab.close();
		},
	);

	test('a reading from before an edit gives no range in the rewritten words', async () => {
		const probed = await ProbedPage.open(browser(), 'facebook-post');
		await probed.type('Een mooie dag');
		await probed.ask('hold');
		expect(await probed.ask('heldRange', 4, 9)).toBe('mooie');
		await probed.tab.type('!');
		await probed.waitForModel('Een mooie dag!');
		expect(await probed.ask('heldRange', 4, 9)).toBeNull();
		await probed.tab.close();
	});

	test('the marks of a textarea scroll along with its text', async () => {
		const probed = await ProbedPage.open(browser(), 'youtube-studio-reply');
		const lines = Array.from({ length: 12 }, (_, index) => `Regel ${index}`).join('\n');
		await probed.type(`${lines}\n`);
		const field = await probed.tab.locate(probed.page.editor);
		const { y, height } = field ?? { y: 0, height: 0 };
		const markedLast = () => probed.ask('range', lines.length - 'Regel 11'.length, lines.length);
		/** How far the mark of the last words ends from the bottom of the field, in lines. */
		const fromBottom = async () => {
			const { top, height: line } = (await markedLast()) ?? { top: 0, height: 1 };
			return (y + height - top - line) / line;
		};
		// Scrolled to its end the field shows the last line of words above an empty one, and the first line not at all.
		// The browser brings the caret into view when it draws next, which may be after the last key was taken.
		await expect.poll(fromBottom, { timeout: WAIT_LIMIT }).toBeGreaterThan(1);
		expect(await fromBottom()).toBeLessThan(2.5);
		const first = await probed.ask('range', 0, 'Regel 0'.length);
		expect((await markedLast())?.words).toBe('Regel 11');
		expect(first?.words).toBe('Regel 0');
		expect(first?.top).toBeLessThan(y);
		await probed.tab.close();
	});

	test.each(['youtube-comment', 'youtube-studio-reply'])(
		'%s: a mark goes along with its words, and is missed when they are typed over',
		async (id) => {
			const probed = await ProbedPage.open(browser(), id);
			await probed.type('Een mooie dag');
			await probed.ask('paint', [{ id: 'word', start: 4, end: 9, level: 'stop' }]);
			await probed.ask('focusAt', 0);
			await probed.tab.type('Wat ');
			await probed.waitForModel('Wat Een mooie dag');
			expect(await probed.ask('follow')).toBe(true);
			const box = await probed.ask('range', 8, 13);
			expect(box?.words).toBe('mooie');
			const { left, top, width, height } = box ?? { left: 0, top: 0, width: 0, height: 0 };
			expect(await probed.ask('markAt', left + width / 2, top + height / 2)).toBe('word');
			await probed.ask('focusAt', 10);
			await probed.tab.type('x');
			await probed.waitForModel('Wat Een moxoie dag');
			expect(await probed.ask('follow')).toBe(false);
			await probed.tab.close();
		},
	);

	test('a place outside of the text is refused and nothing is written', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post');
		await probed.type('Een mooie dag');
		expect(await probed.ask('put', 'x', 'staat er niet')).toBe('refused');
		expect(await probed.model()).toBe('Een mooie dag');
		await probed.tab.close();
	});

	test('the editor behind a window stays as it was', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post-modal');
		await probed.type('Een mooie dag');
		await probed.ask('put', DISCLAIMER);
		await probed.waitForModel(`Een mooie dag${DISCLAIMER}`);
		expect(await probed.model('background')).toBe('');
		await probed.tab.close();
	});

	test('a composition that the page only pretends does not keep us out', async () => {
		const probed = await ProbedPage.open(browser(), 'youtube-comment');
		await probed.type('Een mooie dag');
		await probed.ask('read');
		await probed.tab.evaluate((path) => {
			document
				.querySelector(path)
				?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
		}, probed.page.editor[0] ?? '');
		expect(await probed.ask('put', DISCLAIMER)).toBe('done');
		await probed.tab.close();
	});
});

/** Several lines in an empty editor, asked for by a double press. */
async function takesLinesOnce(probed: ProbedPage): Promise<void> {
	const lines = 'Op persoonlijke titel.\n\nNamens mij.';
	expect(await probed.ask('putTwice', lines)).toEqual(['done', 'unchanged']);
	await probed.waitForModel(lines);
	await probed.tab.type('X');
	await probed.waitForModel(`${lines}X`);
}

/** Marks come and go and leave the DOM of the editor as it was. */
async function isMarkedWithoutAChange(probed: ProbedPage): Promise<void> {
	const editor = probed.page.editor;
	const clean = await untilDrawn(probed);
	const dom = await probed.tab.evaluate(htmlOf, editor);
	const word = { id: 'word', start: DRAFT.indexOf('mooie'), end: DRAFT.indexOf('mooie') + 5 };
	const tag = { id: 'tag', start: DRAFT.indexOf('#team'), end: DRAFT.indexOf('#team') + 5 };
	await probed.ask('paint', [
		{ ...word, level: 'stop' },
		{ ...tag, level: 'tip' },
	]);
	expect(await probed.ask('painted')).toEqual({ stop: 1, tip: 1 });
	expect((await untilDrawn(probed)) === clean, 'the marks are drawn').toBe(false);

	const box = await probed.ask('range', word.start, word.end);
	expect(box?.words).toBe('mooie');
	const [x, y] = [(box?.left ?? 0) + (box?.width ?? 0) / 2, (box?.top ?? 0) + (box?.height ?? 0) / 2];
	expect(await probed.ask('markAt', x, y)).toBe('word');
	expect(await probed.ask('markAt', x, y + 200)).toBeNull();

	await probed.ask('dispose');
	expect(await probed.ask('painted')).toEqual({});
	expect((await untilDrawn(probed)) === clean, 'the editor looks as it did').toBe(true);
	expect(await probed.tab.evaluate(htmlOf, editor)).toBe(dom);
	expect(await probed.model()).toBe(DRAFT);
}

/** Undo takes the disclaimer out again; caret, typing and Backspace go on as usual. */
async function takesDisclaimerOnce(probed: ProbedPage, undoSteps: number): Promise<void> {
	expect(await probed.ask('read')).toBe(DRAFT);
	expect(await probed.ask('put', DISCLAIMER)).toBe('done');
	await probed.waitForModel(DRAFT + DISCLAIMER);
	expect(await probed.ask('read')).toBe(DRAFT + DISCLAIMER);
	for (let step = 0; step < undoSteps; step++) await probed.tab.press('Control+z');
	await probed.waitForModel(DRAFT);
	expect(await probed.ask('read')).toBe(DRAFT);

	expect(await probed.ask('put', DISCLAIMER)).toBe('done');
	await probed.tab.type('X');
	await probed.waitForModel(`${DRAFT}${DISCLAIMER}X`);
	await probed.tab.press('Backspace');
	await probed.waitForModel(DRAFT + DISCLAIMER);
	expect(await probed.ask('put', DISCLAIMER)).toBe('unchanged');
	expect(await probed.model()).toBe(DRAFT + DISCLAIMER);
	await probed.tab.press('Backspace');
	await probed.waitForModel(`${DRAFT}${DISCLAIMER}`.slice(0, -1));
	await probed.tab.type('É');
	await probed.waitForModel(`${DRAFT}${DISCLAIMER}`.replace(/\.$/u, 'É'));
}

/** Words between emoji, mention, hashtag and link are replaced and removed; gives the text that stands then. */
async function hasWordsReplaced(probed: ProbedPage): Promise<string> {
	const before = `${DRAFT}${DISCLAIMER}`.replace(/\.$/u, 'É');
	await pause(HISTORY_STEP);
	await probed.leave();
	expect(await probed.ask('put', 'de ploeg', '#team')).toBe('done');
	await probed.waitForModel(before.replace('#team', 'de ploeg'));
	await probed.tab.press('Control+z');
	await probed.waitForModel(before);
	expect(await probed.ask('put', 'persoon', 'man')).toBe('done');
	await probed.tab.type('lijkheid');
	const replaced = before.replace('man', 'persoonlijkheid');
	await probed.waitForModel(replaced);
	expect(await probed.ask('put', '', 'mooie ')).toBe('done');
	await probed.tab.press('Backspace');
	const left = replaced.replace(' mooie ', '');
	await probed.waitForModel(left);
	return left;
}

async function getsTheCaret(probed: ProbedPage, text: string): Promise<void> {
	await probed.ask('focusAt', text.indexOf('els'));
	// An engine learns of a new selection in a task of its own.
	await pause(50);
	await probed.tab.type('m');
	await probed.waitForModel(text.replace('els', 'mels'));
}

/**
 * Waits until two pictures of the editor in a row are the same, and gives that one. Not of the whole page: the browser draws
 * rounded corners a shade lighter or darker each time.
 */
async function untilDrawn(probed: ProbedPage): Promise<string> {
	let before = '';
	for (;;) {
		const box = (await probed.tab.locate(probed.page.editor)) ?? undefined;
		const now = (await probed.tab.screenshot(box)).toString('base64');
		if (now === before) return now;
		before = now;
	}
}

/** Runs in the page: the markup of an editor, through open shadow roots. */
function htmlOf(path: readonly string[]): string {
	let root: ParentNode = document;
	let found: Element | null = null;
	for (const selector of path) {
		found = root.querySelector(selector);
		root = found?.shadowRoot ?? document;
	}
	return found?.outerHTML ?? '';
}
