import { expect, test } from 'vitest';
import { axeObjections } from './harness/axe.ts';
import { describeInBrowsers } from './harness/browsers.ts';
import type { Tab } from './harness/tab.ts';

interface StoragePage {
	readonly browser?: { readonly storage: { readonly local: StorageArea } };
	readonly chrome: { readonly storage: { readonly local: StorageArea } };
}
interface StorageArea {
	get(): Promise<Record<string, unknown>>;
	set(values: Record<string, unknown>): Promise<void>;
	clear(): Promise<void>;
}

const stored = (tab: Tab) =>
	tab.evaluate(() => {
		const { browser, chrome } = window as unknown as StoragePage;
		return (browser ?? chrome).storage.local.get();
	});

const store = (tab: Tab, values: Record<string, unknown>) =>
	tab.evaluate(async (changes) => {
		const { browser, chrome } = window as unknown as StoragePage;
		await (browser ?? chrome).storage.local.set(changes);
	}, values);

/** Waits until the page shows a text, also where only a screen reader finds it. */
const shows = (tab: Tab, text: string) =>
	tab.waitFor((expected) => document.body.textContent?.includes(expected), text);

const says = (tab: Tab, text: string) =>
	tab.waitFor((expected) => document.querySelector('.status')?.textContent === expected, text);

const isChosen = (tab: Tab, selector: string) =>
	tab.waitFor((path) => document.querySelector<HTMLInputElement>(path)?.checked, selector);

const LEADER = 'input[name=role][value=leader]';
const STAFF = 'input[name=role][value=staff]';

/** The first text field of the page asks for the organisation. */
const ORGANISATION = 'input[type=text]';

describeInBrowsers('the options page', { extension: 'test', language: 'nl' }, (browser) => {
	/** Opens the page as a user who has chosen nothing but these settings. */
	async function open(settings: Record<string, unknown> = {}): Promise<Tab> {
		const tab = await browser().openOptions();
		await tab.evaluate(async () => {
			const { browser, chrome } = window as unknown as StoragePage;
			await (browser ?? chrome).storage.local.clear();
		});
		await store(tab, { language: 'nl', ...settings });
		await tab.waitFor(
			(language) => document.documentElement.lang === language && document.querySelector('main'),
			settings.language ?? 'nl',
		);
		return tab;
	}

	test('keeps a role at once, says so quietly, and has it again after a reload', async () => {
		const tab = await open();
		await isChosen(tab, STAFF);
		await tab.click([LEADER]);
		await says(tab, 'Bewaard');
		expect(await stored(tab)).toMatchObject({ role: 'leader' });
		await tab.reload();
		await isChosen(tab, LEADER);
		await tab.close();
	});

	test('follows a choice that is made in another tab, without a reload', async () => {
		const first = await open();
		const second = await browser().openOptions();
		await second.click([LEADER]);
		await isChosen(first, LEADER);
		await first.close();
		await second.close();
	});

	test('shows how a sentence will look while it is typed, and loses no key', async () => {
		const tab = await open();
		await tab.click([ORGANISATION]);
		await tab.press('Control+a');
		await tab.type('Stichting De Zonnebloem');
		await shows(tab, 'Ik schrijf dit namens Stichting De Zonnebloem.');
		expect(await stored(tab)).toMatchObject({ organisationName: 'Stichting De Zonnebloem' });
		await tab.press('Control+a');
		await tab.press('Backspace');
		await shows(tab, 'Ik schrijf dit namens KempenKind.');
		expect(await stored(tab)).not.toHaveProperty('organisationName');
		await tab.close();
	});

	test('keeps one school a line', async () => {
		const tab = await open({ disclaimerOrganisation: 'Namens {school}.' });
		await tab.click(['textarea']);
		await tab.type('De Regenboog\n\n Sint Jan ');
		await shows(tab, 'Namens De Regenboog.');
		await tab.waitFor(
			(path) => document.querySelector<HTMLTextAreaElement>(path)?.value.endsWith('Jan '),
			'textarea',
		);
		await says(tab, 'Bewaard');
		expect(await stored(tab)).toMatchObject({ schoolNames: ['De Regenboog', 'Sint Jan'] });
		await tab.close();
	});

	test('switches a site off and on again', async () => {
		const tab = await open();
		await tab.click(['input[name=site][value=linkedin]']);
		await says(tab, 'Bewaard');
		expect(await stored(tab)).toMatchObject({ disabledSites: ['linkedin'] });
		await tab.click(['input[name=site][value=linkedin]']);
		await expect.poll(() => stored(tab), { timeout: 10_000 }).toMatchObject({ disabledSites: [] });
		await tab.close();
	});

	test('changes its language at once', async () => {
		const tab = await open();
		await shows(tab, 'Instellingen van Postwijs');
		await tab.click(['input[name=language][value=en]']);
		await shows(tab, 'Postwijs settings');
		expect(await tab.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
			'en',
			'Postwijs settings',
		]);
		await tab.close();
	});

	test('names a broken stored value, goes on with the default, and tidies up when asked', async () => {
		const tab = await open({ role: 'boss', schoolNames: ['De Regenboog'], colour: 'red' });
		await shows(tab, 'De bewaarde keuze bij “Je rol” klopt niet. We gebruiken nu de standaard.');
		await shows(tab, 'Er is iets bewaard onder de naam “colour”.');
		await isChosen(tab, STAFF);
		await tab.click(['.problems button']);
		await tab.waitFor(() => document.querySelector('.problems') === null);
		await says(tab, 'Opgeruimd');
		expect(await stored(tab)).toEqual({ language: 'nl', schoolNames: ['De Regenboog'] });
		await tab.close();
	});

	test('works with the keyboard alone, from the first link to the last button, and shows where the focus is', async () => {
		const tab = await open();
		await isChosen(tab, STAFF);
		const visited: string[] = [];
		for (let step = 0; step < 140; step += 1) {
			await tab.press('Tab');
			const [name, outline] = await tab.evaluate(() => {
				const element = document.activeElement as HTMLInputElement;
				const label = element.labels?.[0]?.textContent ?? element.textContent ?? '';
				return [element === document.body ? '' : label, getComputedStyle(element).outlineStyle];
			});
			if (!name || visited.at(-1)?.startsWith('Begin opnieuw')) break;
			visited.push(name);
			expect([name, outline]).toEqual([name, 'solid']);
		}
		const expected = [
			'Je rol',
			'Instellingen bewaren of overnemen',
			'Medewerker',
			'Naam van je organisatie',
			'Namen van je scholen',
			'Naam van je leidinggevende',
			'Link naar de gedragscode',
			'Op persoonlijke titel, kort',
			'In mijn profiel staat al dat ik op persoonlijke titel schrijf',
			'Alleen bij “Niet zo plaatsen”',
			'X',
			'YouTube',
			'Zoek een regel',
			'Grove taal',
			'Openbare nummers en adressen',
			'Je tekst',
			'Op welke site',
			'Nederlands',
			'Bewaar mijn instellingen in een bestand',
			'Neem instellingen over uit een bestand',
			'Begin opnieuw met de standaardinstellingen',
		];
		expect(visited.filter((name) => expected.includes(name))).toEqual(expect.arrayContaining(expected));
		const places = expected.map((name) => visited.lastIndexOf(name));
		expect(places.slice(2)).toEqual([...places.slice(2)].sort((a, b) => a - b));

		await tab.evaluate((path) => document.querySelector<HTMLElement>(path)?.focus(), STAFF);
		await tab.press('ArrowDown');
		await isChosen(tab, LEADER);
		await says(tab, 'Bewaard');
		await tab.close();
	});

	test('finds a rule, switches it off and on, and keeps a firm one on', async () => {
		const tab = await open();
		await tab.click(['input[type=search]']);
		await tab.type('grove');
		await tab.waitFor(() => document.querySelectorAll('.rule').length === 1);
		await shows(tab, '1 van 24 regels');
		await tab.click(['.rule summary']);
		await shows(tab, 'Uit de gedragscode: Verantwoordelijkheid');
		await tab.click(['.rule input[role=switch]']);
		await says(tab, 'Bewaard');
		expect(await stored(tab)).toMatchObject({ disabledRules: ['profanity'] });
		await tab.click(['.rule input[role=switch]']);
		await tab.waitFor(() => document.querySelector<HTMLInputElement>('.rule [role=switch]')?.checked);
		await tab.click(['input[type=search]']);
		await tab.press('Control+a');
		await tab.type('dreigement');
		await tab.waitFor(() => document.querySelector('.rule .always')?.textContent === 'Altijd aan');
		expect(await tab.evaluate(() => document.querySelectorAll('.rule [role=switch]').length)).toBe(0);
		// By what people call it, and none for what no rule is about.
		await tab.press('Control+a');
		await tab.type('Vloeken');
		await tab.waitFor(() => document.querySelectorAll('.rule').length === 1);
		await shows(tab, 'Grove taal');
		await tab.press('Control+a');
		await tab.type('fietsband');
		await shows(tab, '0 van 24 regels');
		await tab.close();
	});

	test('tries any text, as staff and as a leader', async () => {
		const tab = await open();
		await tab.click(['#trial textarea']);
		await tab.type('Ik vind die nieuwe winkel echt helemaal niks.');
		await shows(tab, 'Geen aandachtspunten.');
		await tab.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('#trial select');
			if (select) select.selectedIndex = 1;
			select?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await tab.waitFor(() => document.querySelector('#trial .finding')?.textContent?.includes('Richtlijn 5'));
		await tab.close();
	});

	test('takes settings over from a file, refuses a wrong one with the reason, and starts again', async () => {
		const tab = await open({ role: 'leader' });
		const choose = (text: string) =>
			tab.evaluate((content) => {
				const input = document.querySelector<HTMLInputElement>('input[type=file]');
				const files = new DataTransfer();
				files.items.add(new File([content], 'instellingen.json'));
				if (input) input.files = files.files;
				input?.dispatchEvent(new Event('change', { bubbles: true }));
			}, text);
		await choose('{"role": "boss"}');
		await shows(tab, 'De waarde van “role” in het bestand klopt niet. Er is niets veranderd.');
		expect(await stored(tab)).toMatchObject({ role: 'leader' });
		await choose('{"role": "staff", "schoolNames": ["Sint Jan"], "language": "nl"}');
		await isChosen(tab, STAFF);
		const taken = { role: 'staff', schoolNames: ['Sint Jan'], language: 'nl' };
		await expect.poll(() => stored(tab), { timeout: 10_000 }).toEqual(taken);
		await tab.click(['#transfer > button:last-of-type']);
		await tab.waitFor(() => document.activeElement?.textContent === 'Nee, laat alles zo');
		await tab.click(['.question button:last-child']);
		await tab.waitFor(async () => {
			const { browser, chrome } = window as unknown as StoragePage;
			return Object.keys(await (browser ?? chrome).storage.local.get()).length === 0;
		});
		await tab.close();
	});

	for (const [language, theme] of [
		['nl', 'light'],
		['en', 'dark'],
	] as const) {
		test(`has nothing that axe objects to (${language}, ${theme})`, async () => {
			const tab = await open({ language, role: 'boss' });
			await tab.waitFor(() => document.querySelector('.problems'));
			await tab.evaluate((wanted) => {
				// The tests choose the theme and not the machine: the page's own dark rules are switched by hand.
				document.documentElement.style.colorScheme = wanted;
				for (const sheet of document.styleSheets)
					for (const rule of sheet.cssRules)
						if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
							rule.media.mediaText = wanted === 'dark' ? 'all' : 'not all';
			}, theme);
			expect(await axeObjections(tab)).toEqual([]);
			await tab.close();
		});
	}
});
