import { beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../sites/pages.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import {
	choose,
	draft,
	model,
	nothingOfOursWithin,
	ours,
	touch,
	untilPainted,
	untilShown,
	untilStill,
} from './nudge.ts';

/** A private number and a swear word: two findings, of which one is grave. */
const BREAKS = 'Bel me op 06-48215937. Die kutband van mijn fiets is lek.';
/** An opinion about education, which does not say whose. */
const OPINION = 'Ik vind dat het onderwijs veel te weinig geld krijgt van de overheid.';
const PERSONAL =
	'Ik schrijf dit op persoonlijke titel; het hoeft niet overeen te komen met het standpunt van KempenKind.';

describeInBrowsers('the nudge', { extension: 'test', language: 'nl' }, (browser) => {
	beforeAll(() => choose(browser(), { language: 'nl' }));

	describe.each(PAGES)('on $id', (page) => {
		test('marks the words, counts and explains them, stands in nobody’s way, and gives the caret back', async () => {
			const tab = await draft(browser(), page, BREAKS);
			const { level, label } = await untilShown(tab, page, ({ count }) => count === 2);
			expect({ level, label }).toEqual({
				level: 'stop',
				label: 'Postwijs: 2 aandachtspunten (Niet zo plaatsen)',
			});
			await untilPainted(tab, ['caution: kutband', 'stop: 06-48215937']);

			await tab.click(ours(page, '.badge'));
			const { card } = await untilShown(tab, page, (now) => now.card !== null && now.hasFocus);
			expect(card?.text).toContain('Richtlijn 3');
			const publish = await tab.locate(page.submit);
			expect(publish).not.toBeNull();
			expect(touch(publish, await tab.locate(ours(page, '.badge')))).toBe(false);
			expect(touch(publish, await tab.locate(ours(page, '.card')))).toBe(false);
			expect(await nothingOfOursWithin(tab, page.editor)).toBe(true);
			await tab.press('Escape');
			await untilShown(tab, page, (now) => now.card === null && !now.hasFocus);
			await tab.type(' Zo.');
			await tab.waitFor((id) => window.practice?.model(id).endsWith('lek. Zo.'), page.id);
			expect(await model(tab, page.id)).toBe(`${BREAKS} Zo.`);
			await untilShown(tab, page, ({ count }) => count === 2);
			await untilPainted(tab, ['caution: kutband', 'stop: 06-48215937']);
			await tab.close();
		});

		test('puts the disclaimer at the end, is content then, and takes it out again when asked', async () => {
			const tab = await draft(browser(), page, OPINION);
			await untilShown(tab, page, ({ count }) => count === 1);
			await tab.press('Alt+Shift+K');
			await untilShown(tab, page, (now) => now.card !== null && now.hasFocus);
			await tab.click(ours(page, '.offer'));
			await untilShown(tab, page, ({ level, card }) => level === 'good' && card === null);
			const separator = page.kind === 'post' ? '\n' : ' ';
			expect(await model(tab, page.id)).toBe(`${OPINION}${separator}${PERSONAL}`);

			await tab.click(ours(page, '.badge'));
			await untilShown(tab, page, (now) => now.card !== null);
			await tab.click(ours(page, 'summary'));
			await untilStill(tab, ours(page, '.present'));
			await tab.click(ours(page, '.present button'));
			await untilShown(tab, page, ({ count, card }) => count === 1 && card === null);
			expect((await model(tab, page.id)).trimEnd()).toBe(OPINION);
			await tab.close();
		});
	});
});
