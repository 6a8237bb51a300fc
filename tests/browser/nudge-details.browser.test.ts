import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PracticePage, pageOf } from '../sites/pages.ts';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';
import {
	choose,
	draft,
	model,
	ours,
	pressMark,
	shown,
	untilNothingShown,
	untilPainted,
	untilShown,
	untilStill,
} from './nudge.ts';

const SWEARING = 'Wat een kutdag was dit.';
const NUMBER = 'Bel me op 06-48215937.';
/** An opinion, but not about education: staff may have it, a leader always speaks for the organisation. */
const OPINION = 'Ik vind die nieuwe winkel in het dorp echt helemaal niks.';
const EDUCATION = 'Ik vind dat het onderwijs veel te weinig geld krijgt van de overheid.';

const X = pageOf('x-post');

describeInBrowsers('a nudge', { extension: 'test', language: 'nl' }, (browser) => {
	let tab: Tab;
	beforeEach(() => choose(browser(), { language: 'nl' }));
	afterEach(() => tab.close());

	const write = async (text: string, page: PracticePage = X, theme: 'light' | 'dark' = 'light') => {
		tab = await draft(browser(), page, text, theme);
	};
	const openCard = async (page: PracticePage = X) => {
		await tab.press('Alt+Shift+K');
		return untilShown(tab, page, (now) => now.card !== null && now.hasFocus);
	};

	/** Goes by Tab from the card itself through all that it holds, until the focus leaves it, and gives the names. */
	const reachable = async () => {
		const names: string[] = [];
		for (let steps = 0; steps < 25; steps += 1) {
			await tab.press('Tab');
			const name = await tab.evaluate(() => {
				const element = document.querySelector('postwijs-nudge')?.shadowRoot?.activeElement;
				return (
					element &&
					(element.ariaLabel ?? element.querySelector('strong')?.textContent ?? element.textContent)
				);
			});
			if (!name) break;
			names.push(name);
		}
		return names;
	};

	test('opens its card at a click on marked words, for a key, never by itself, and comes back when it is taken away', async () => {
		await write(SWEARING);
		const { card } = await untilShown(tab, X, ({ count }) => count === 1);
		expect(card).toBeNull();
		await tab.evaluate(() => {
			const badge = document.querySelector('postwijs-nudge')?.shadowRoot?.querySelector('button');
			badge?.click();
			const key = { key: 'K', code: 'KeyK', altKey: true, shiftKey: true, bubbles: true, composed: true };
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
		});
		expect((await shown(tab, X))?.card).toBeNull();
		// The trusted click that follows shows that the made-up events were not still on their way; it leaves the caret alone.
		await pressMark(tab);
		const { hasFocus } = await untilShown(tab, X, (now) => now.card !== null);
		expect(hasFocus).toBe(false);
		await tab.press('End');
		await tab.type(' Zo.');
		await untilShown(tab, X, (now) => now.card === null);
		expect(await model(tab, X.id)).toBe(`${SWEARING} Zo.`);

		await tab.evaluate(() => document.querySelector('postwijs-nudge')?.remove());
		await untilShown(tab, X, ({ count }) => count === 1);
		await openCard();
	});

	describe('by keyboard alone', () => {
		test('is told once, goes through the findings, and gives the caret back', async () => {
			await write(SWEARING);
			const { status } = await untilShown(tab, X, (now) => now.status !== '');
			expect(status).toBe('Postwijs heeft 1 aandachtspunt bij je bericht. Lees het met Alt, Shift en K.');
			await tab.press('Home');
			await tab.type(`${NUMBER} `);
			await tab.press('End');
			await untilShown(tab, X, ({ count }) => count === 2);
			const first = await openCard();
			await tab.press('Tab');
			await tab.press('Tab');
			await tab.press('Enter');
			const second = await untilShown(tab, X, ({ card }) => card?.title !== first.card?.title);
			expect(second.status).toBe(second.card?.title);
			expect(second.card?.text).toContain('2 van 2');
			await tab.press('Escape');
			await untilShown(tab, X, (now) => now.card === null && !now.hasFocus);
			await tab.type(' Zo.');
			await tab.waitFor(() => window.practice?.model('x-post').endsWith('dit. Zo.'));
		});

		test('reaches everything on the card, as a screen reader reads it, and comes back to the text', async () => {
			await write(`${SWEARING} ${NUMBER}`);
			await untilShown(tab, X, ({ count }) => count === 2);
			await openCard();
			const focused = () =>
				tab.evaluate(() => {
					const element = document.querySelector('postwijs-nudge')?.shadowRoot?.activeElement;
					return { name: element?.textContent, href: element instanceof HTMLAnchorElement && element.href };
				});
			for (let steps = 0; steps < 12 && (await focused()).name !== 'Vraag je leidinggevende'; steps += 1)
				await tab.press('Tab');
			await tab.press('Enter');
			await untilStill(tab, ours(X, 'details[open] a'));
			await tab.press('Tab');
			expect((await focused()).href).toMatch(/^mailto:\?subject=[^&]+&body=Dag%2C/);
			await tab.press('Escape');
			await untilShown(tab, X, (now) => now.card === null && !now.hasFocus);
			await tab.type(' Zo.');
			await tab.waitFor(() => window.practice?.model('x-post').endsWith('48215937. Zo.'));

			// The gravest comes first, wherever it stands.
			await openCard();
			const outline = await tab.outline();
			expect(await reachable()).toEqual([
				...['Vorige', 'Volgende', 'Sluiten', 'Alle 2 punten', 'Nummer weghalen', 'Zet erbij hoe je schrijft'],
				...['Vraag je leidinggevende', 'Hulp en meldpunt', 'Deze keer niet', 'Niet meer in dit bericht'],
			]);
			if (outline)
				expect(outline).toEqual(
					expect.arrayContaining([
						'button "Postwijs: 2 aandachtspunten (Niet zo plaatsen)" expanded=true',
						'dialog "Persoonlijke gegevens"',
						'heading "Persoonlijke gegevens"',
						'button "Nummer weghalen"',
						'DisclosureTriangleGrouped "Hulp en meldpunt" expanded=false',
						'status "" live=polite',
					]),
				);
			await openCard();
			await tab.press('ArrowRight');
			await untilShown(tab, X, ({ card }) => card?.title === 'Grove taal');
			expect(await reachable()).toContain('Regel uitzetten');
			await openCard();
			await tab.press('Escape');
			await untilShown(tab, X, (now) => now.card === null && !now.hasFocus);
			await tab.type(' Ja.');
			await tab.waitFor(() => window.practice?.model('x-post').endsWith('Zo. Ja.'));
		});
	});

	test('lists all that it found, the gravest first, and goes to the one that is chosen by key', async () => {
		await write(`${SWEARING} ${NUMBER}`);
		await untilShown(tab, X, ({ count }) => count === 2);
		await openCard();
		for (let steps = 0; steps < 4; steps += 1) await tab.press('Tab');
		await tab.press('Enter');
		await untilStill(tab, ours(X, '.all[open] li'));
		const listed = await tab.evaluate(() =>
			[...(document.querySelector('postwijs-nudge')?.shadowRoot?.querySelectorAll('.point') ?? [])].map(
				(point) => `${point.ariaCurrent} ${point.textContent}`,
			),
		);
		expect(listed).toEqual(['true Persoonlijke gegevens“06-48215937”', 'null Grove taal“kutdag”']);
		await tab.press('Tab');
		await tab.press('Tab');
		await tab.press('Enter');
		await untilShown(tab, X, ({ card, hasFocus }) => card?.title === 'Grove taal' && hasFocus);
		expect(await tab.locate(ours(X, '.point'))).toBeNull();
		await tab.press('Escape');
		await untilShown(tab, X, ({ card, hasFocus }) => card === null && !hasFocus);
	});

	test('is dismissed for these words, for the whole post until the next one, and with its rule for good', async () => {
		await write(`${SWEARING} En wat een kutweer.`);
		await untilShown(tab, X, ({ count }) => count === 2);
		await openCard();
		await tab.click(ours(X, '.dismiss button:first-child'));
		await untilShown(tab, X, ({ count }) => count === 1);
		await untilPainted(tab, ['caution: kutweer']);
		await tab.press('Escape');
		// However the text around them changes.
		await tab.type(' Bah. Wat een kutbus.');
		await untilShown(tab, X, ({ count }) => count === 2);
		await untilPainted(tab, ['caution: kutweer', 'caution: kutbus']);

		await openCard();
		await tab.click(ours(X, '.dismiss button:nth-child(2)'));
		await untilShown(tab, X, ({ level, hasFocus }) => level === 'good' && !hasFocus);
		// It says so instead of that all is well, and shows them again to who asks.
		expect((await openCard()).card?.text).toContain('Je hebt hier 3 punten weggeklikt.');
		await tab.click(ours(X, '.body .quiet'));
		await untilShown(tab, X, ({ count, hasFocus }) => count === 3 && hasFocus);
		await tab.click(ours(X, '.dismiss button:nth-child(2)'));
		await untilShown(tab, X, ({ level, hasFocus }) => level === 'good' && !hasFocus);
		await tab.click(X.submit);
		await untilNothingShown(tab);
		await tab.click(X.editor);
		await tab.type(SWEARING);
		await untilShown(tab, X, ({ count }) => count === 1);

		await openCard();
		await tab.click(ours(X, '.dismiss button:last-child'));
		const isOff = await untilShown(tab, X, ({ level, hasFocus }) => level === 'good' && hasFocus);
		expect(isOff.card?.text).toContain('“Grove taal” staat nu uit, voor alle berichten.');
		// A click too many is taken back on the spot.
		await tab.click(ours(X, '.notice button'));
		await untilShown(
			tab,
			X,
			({ count, card, hasFocus }) => count === 1 && card?.title === 'Grove taal' && hasFocus,
		);
		await tab.click(ours(X, '.dismiss button:last-child'));
		await untilShown(tab, X, ({ level, hasFocus }) => level === 'good' && hasFocus);
		await tab.press('Escape');
		await untilShown(tab, X, ({ card, hasFocus }) => card === null && !hasFocus);
		await tab.reload();
		await tab.click(X.editor);
		await tab.type(`${SWEARING} ${NUMBER}`);
		await untilShown(tab, X, ({ level, count }) => level === 'stop' && count === 1);
	});

	describe('helps', () => {
		test('with one click that takes a word away, also when the card was opened in the middle of typing', async () => {
			await write('Bus gemist, kut');
			await untilShown(tab, X, ({ count }) => count === 1);
			await tab.type('zooi.');
			await openCard();
			await tab.click(ours(X, '.repair'));
			await untilShown(tab, X, ({ level, card }) => level === 'good' && card === null);
			expect(await model(tab, X.id)).toBe('Bus gemist.');
		});

		test('by saying so where no disclaimer fits, and with the short one where the long one does not', async () => {
			const text = EDUCATION.padEnd(275, ' la');
			await write(text);
			await untilShown(tab, X, ({ count }) => count === 1);
			await openCard();
			await tab.click(ours(X, '.offer'));
			await untilShown(tab, X, ({ card }) => card?.text.includes('Deze zin past er niet meer bij.') ?? false);
			expect(await model(tab, X.id)).toBe(text);

			await tab.press('Escape');
			await untilShown(tab, X, (now) => now.card === null && !now.hasFocus);
			for (let letter = 0; letter < 75; letter += 1) await tab.press('Backspace');
			await openCard();
			await tab.click(ours(X, '.offer'));
			await untilShown(tab, X, ({ level }) => level === 'good');
			expect(await model(tab, X.id)).toBe(`${text.slice(0, -75)}\nOp persoonlijke titel.`);
		});
	});

	test('copies the disclaimer where the page refuses it, to be pasted by hand', async () => {
		const page = pageOf('youtube-comment');
		await write(EDUCATION, page);
		await untilShown(tab, page, ({ count }) => count === 1);
		await tab.evaluate(() => {
			const life = new AbortController();
			const refuse = (event: Event) => {
				event.preventDefault();
				event.stopImmediatePropagation();
			};
			const options = { capture: true, signal: life.signal };
			for (const type of ['beforeinput', 'paste']) addEventListener(type, refuse, options);
			addEventListener('practice:allow', () => life.abort());
		});
		await openCard(page);
		await tab.click(ours(page, '.offer'));
		await untilShown(
			tab,
			page,
			({ card }) => card?.text.includes('Gekopieerd: plak het met Ctrl+V.') ?? false,
		);
		expect(await model(tab, page.id)).toBe(EDUCATION);
		await tab.evaluate(() => void dispatchEvent(new Event('practice:allow')));
		await tab.press('Escape');
		await untilShown(tab, page, ({ card }) => card === null);
		await tab.press('Control+v');
		await untilShown(tab, page, ({ level }) => level === 'good');
	});

	test('follows the settings in an open tab: the role, the site, the language', async () => {
		await write(OPINION);
		await untilShown(tab, X, ({ level }) => level === 'good');
		await choose(browser(), { language: 'nl', role: 'leader' });
		await untilShown(tab, X, ({ level }) => level === 'caution');
		const { card } = await openCard();
		expect(card?.text).toContain('Richtlijn 5');
		expect(card?.text).toContain('Dit neemt je verantwoordelijkheid niet weg');
		await choose(browser(), { language: 'nl', role: 'leader', disabledSites: ['x'] });
		await untilNothingShown(tab);
		await choose(browser(), { language: 'nl', role: 'leader' });
		await untilShown(tab, X, ({ count }) => count === 1);
		await choose(browser(), { language: 'en', role: 'leader' });
		await untilShown(tab, X, ({ label }) => label === 'Postwijs: 1 point to consider (Take care)');
	});

	test.each(['x-post-modal', 'linkedin-post-dialog', 'linkedin-post'])(
		'goes with its composer, and leaves nothing behind (%s)',
		async (id) => {
			const page = pageOf(id);
			await write(SWEARING, page);
			await untilShown(tab, page, ({ count }) => count === 1);
			await tab.evaluate((path) => {
				const [last = '', ...outer] = [...path].reverse();
				let root: Document | ShadowRoot | null | undefined = document;
				for (const selector of outer.reverse()) root = root?.querySelector(selector)?.shadowRoot;
				root?.querySelector(last)?.closest('dialog, [role="dialog"]')?.remove();
			}, page.editor);
			await untilNothingShown(tab);
		},
	);

	test.each([
		['light', 'nl'],
		['dark', 'en'],
	] as const)('passes axe in %s, in %s', async (theme, language) => {
		await choose(browser(), { language });
		const page = pageOf('facebook-comment');
		await write(`${NUMBER} ${EDUCATION}`, page, theme);
		expect((await untilShown(tab, page, ({ count }) => count === 2)).theme).toBe(theme);
		await openCard(page);
		await tab.click(ours(page, '[aria-label]:last-of-type.round:not(.close)'));
		await untilShown(tab, page, ({ card }) => card?.text.includes('2') ?? false);
		expect(await axeObjections(tab, 'postwijs-nudge')).toEqual([]);
	});
});
