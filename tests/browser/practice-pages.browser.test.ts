import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGES } from '../sites/pages.ts';
import type {} from '../sites/practice.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';

/** Milliseconds; Lexical and Quill join what happens within one second into one step of their history. */
const HISTORY_STEP = 1100;

const modelOf = (tab: Tab, id: string) => tab.evaluate((editor) => window.practice?.model(editor), id);
const waitForModel = (tab: Tab, id: string, text: string) =>
	tab.waitFor((editor, expected) => window.practice?.model(editor) === expected, id, text);
const published = (tab: Tab) => tab.evaluate(() => window.practice?.published);

describeInBrowsers('the practice pages', { extension: 'none' }, (browser) => {
	describe.each(PAGES)('$id', (page) => {
		let tab: Tab;
		beforeAll(async () => {
			tab = await browser().openPage(page.id);
		});
		beforeEach(() => tab.evaluate(() => window.practice?.reset()));
		afterAll(() => tab.close());

		test('what is typed reaches the model and is published by the button', async () => {
			await tab.click(page.editor);
			await tab.type('Eerste regel met #hoi, één.');
			await tab.press(page.lineKey);
			await tab.type('Tweede!');
			await tab.press('Backspace');
			await waitForModel(tab, page.id, 'Eerste regel met #hoi, één.\nTweede');
			await tab.click(page.submit);
			await tab.waitFor(() => window.practice?.published.length);
			expect(await published(tab)).toEqual(['Eerste regel met #hoi, één.\nTweede']);
			expect(await modelOf(tab, page.id)).toBe('');
		});

		test.skipIf(!page.submitKey)('its key publishes', async () => {
			await tab.click(page.editor);
			await tab.type('Kort bericht');
			await waitForModel(tab, page.id, 'Kort bericht');
			await tab.press(page.submitKey ?? '');
			await tab.waitFor(() => window.practice?.published.length);
			expect(await published(tab)).toEqual(['Kort bericht']);
		});

		test('undo brings the old text back', async () => {
			await tab.click(page.editor);
			await tab.type('Eerst. ');
			await waitForModel(tab, page.id, 'Eerst. ');
			// What comes after the pause is a step of its own, and there is a step before it to go back to.
			await pause(HISTORY_STEP);
			await tab.type('abc');
			await waitForModel(tab, page.id, 'Eerst. abc');
			await tab.press('Control+z');
			await tab.waitFor((editor) => window.practice?.model(editor) !== 'Eerst. abc', page.id);
			expect('Eerst. ab').toContain(await modelOf(tab, page.id));
		});

		test('the private fields take text and publish nothing', async () => {
			for (const field of page.privateFields) {
				await tab.evaluate((path) => document.querySelector<HTMLElement>(path)?.focus(), field.path[0] ?? '');
				await tab.type('geheim');
				await waitForModel(tab, field.id, 'geheim');
			}
			expect(await published(tab)).toEqual([]);
		});
	});
});
