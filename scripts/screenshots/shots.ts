import type { Tab, TestBrowser } from '../../tests/browser/harness/tab.ts';
import { draft, ours, untilShown, untilStill } from '../../tests/browser/nudge.ts';
import { addRemovalMenu } from '../../tests/browser/removal-menu.ts';
import { PAGES, type PracticePage, pageOf } from '../../tests/sites/pages.ts';
import { finishAnimations, type Look, paintTheme, resize } from './look.ts';

/** One surface of Postwijs, and how to bring it on the screen. */
export interface Shot {
	readonly name: string;
	open(browser: TestBrowser, look: Look): Promise<Tab>;
	/** True when the settings have to be chosen anew afterwards. */
	readonly changesSettings?: boolean;
}

/** What somebody on that site might write, with something to think about in it. */
const DRAFTS: Readonly<Record<PracticePage['site'], string>> = {
	x: 'Ik vind dat het onderwijs veel te weinig geld krijgt. Wat een kutplan van de minister!',
	facebook:
		'Sem uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose. Wat een opluchting voor ons allemaal.',
	linkedin: 'Als leerkracht vind ik dat de overheid het onderwijs in de steek laat. Wat vinden jullie?',
	youtube: 'Leuk filmpje! Bel je me even over je dochter? Mijn nummer is 06-48215937.',
};
const FINE = 'Van harte gefeliciteerd, wat een mooi resultaat!';

/** Types a draft and waits for what Postwijs says of it. */
async function write(browser: TestBrowser, page: PracticePage, text: string, look: Look): Promise<Tab> {
	const tab = await draft(browser, page, '', look.theme);
	await resize(tab, look);
	await tab.click(page.editor);
	await tab.type(text);
	await untilShown(tab, page, ({ count, level }) => count > 0 || (text === FINE && level === 'good'));
	return tab;
}

async function openCard(tab: Tab, page: PracticePage): Promise<void> {
	await tab.press('Alt+Shift+K');
	await untilShown(tab, page, ({ card }) => card !== null);
	await tab.evaluate(finishAnimations, ours(page, '').slice(0, -1));
}

const cards: readonly Shot[] = PAGES.map((page) => ({
	name: `${page.id}-card`,
	async open(browser, look) {
		const tab = await write(browser, page, DRAFTS[page.site], look);
		await openCard(tab, page);
		return tab;
	},
}));

/** A state of the nudge on X, reached from its open card. */
function state(name: string, text: string, act: (tab: Tab, page: PracticePage) => Promise<void>): Shot {
	const page = pageOf('x-post');
	return {
		name: `${page.id}-${name}`,
		async open(browser, look) {
			const tab = await write(browser, page, text, look);
			await openCard(tab, page);
			await act(tab, page);
			await tab.moveTo(1, 1);
			return tab;
		},
	};
}

const openMenu = (place: number) => async (tab: Tab, page: PracticePage) => {
	await tab.press('ArrowRight');
	await tab.click(ours(page, `.menu:nth-child(${place}) summary`));
	await untilStill(tab, ours(page, `.menu:nth-child(${place}) .menu-body`));
};

const states: readonly Shot[] = [
	state('badge', DRAFTS.x, (tab) => tab.press('Escape')),
	state(
		'repair',
		'Ik vind dat het onderwijs te weinig geld krijgt. Bel me gerust: 06-48215937.',
		async () => {},
	),
	state('all', DRAFTS.x, async (tab, page) => {
		await tab.click(ours(page, '.all summary'));
		await untilStill(tab, ours(page, '.all li'));
	}),
	state('dismissed', 'Wat een kutplan van de minister!', async (tab, page) => {
		await tab.click(ours(page, '.dismiss button'));
		await openCard(tab, page);
	}),
	state('manager', DRAFTS.x, openMenu(2)),
	state('help', DRAFTS.x, openMenu(3)),
	state('fine', FINE, async () => {}),
	state('disclaimer', `${DRAFTS.x} Op persoonlijke titel.`, openMenu(1)),
	state('pause', DRAFTS.facebook, async (tab, page) => {
		await tab.press('Escape');
		await tab.click(page.submit);
		await untilStill(tab, ours(page, 'dialog'));
	}),
];

const switchedOff: Shot = {
	...state('switched-off', 'Wat een kutplan van de minister!', async (tab, page) => {
		await tab.click(ours(page, '.dismiss button:last-child'));
		await untilShown(tab, page, ({ level }) => level === 'good');
	}),
	changesSettings: true,
};

/** A picture that is there before a word is. */
const picture: Shot = {
	name: 'x-post-picture',
	async open(browser, look) {
		const page = pageOf('x-post');
		const tab = await draft(browser, page, '', look.theme);
		await tab.click(['[data-testid="fileInputButton"]']);
		await untilShown(tab, page, ({ count }) => count === 1);
		// Afterwards: a narrow window leaves the button outside.
		await resize(tab, look);
		await openCard(tab, page);
		return tab;
	},
};

/** The question of the site about a removal, with our tip beside it. */
const removal: Shot = {
	name: 'x-post-removal',
	async open(browser, look) {
		const tab = await browser.openPage('x-post', { theme: look.theme });
		await resize(tab, look);
		await tab.evaluate(addRemovalMenu, 'Verwijderen');
		await tab.click(['#entry']);
		await untilStill(tab, ours(pageOf('x-post'), '.card'));
		await tab.evaluate(finishAnimations, ['postwijs-nudge']);
		return tab;
	},
};

/** Looks at the tab that was in front when it was loaded; narrow shows the guidelines as well. */
const popup: Shot = {
	name: 'popup',
	async open(browser, look) {
		const page = pageOf('linkedin-post');
		const site = await browser.openPage(page.id);
		await site.click(page.editor);
		const tab = await browser.openOwn('popup');
		await site.bringToFront();
		await tab.reload();
		await tab.waitFor(() => document.querySelector('.here [role=switch]'));
		await site.close();
		await tab.bringToFront();
		await tab.resize(360, 640);
		await tab.evaluate(paintTheme, look.theme);
		if (look.width === 'narrow') await tab.click(['summary']);
		return tab;
	},
};

const welcome: Shot = {
	name: 'welcome',
	async open(browser, look) {
		const tab = await browser.openOwn('welcome');
		await resize(tab, look);
		await tab.waitFor(() => document.querySelector('main'));
		await tab.evaluate(paintTheme, look.theme);
		return tab;
	},
};

const welcomeTrial: Shot = {
	name: 'welcome-trial',
	async open(browser, look) {
		const tab = await welcome.open(browser, look);
		await tab.click(['textarea']);
		await tab.waitFor(() => document.querySelector('postwijs-nudge')?.shadowRoot?.querySelector('.count'));
		await tab.press('Alt+Shift+K');
		await tab.evaluate(finishAnimations, ['postwijs-nudge']);
		return tab;
	},
};

/** A part of the options page, by its anchor. */
function options(part: string, act: (tab: Tab) => Promise<unknown> = async () => {}): Shot {
	return {
		name: `options-${part}`,
		async open(browser, look) {
			const tab = await browser.openOptions();
			await resize(tab, look);
			await tab.waitFor(() => document.querySelector('main'));
			await tab.evaluate(paintTheme, look.theme);
			await act(tab);
			await tab.evaluate((anchor) => {
				document.documentElement.style.scrollBehavior = 'auto';
				if (anchor === 'role') scrollTo(0, 0);
				else document.getElementById(anchor)?.scrollIntoView();
			}, part);
			return tab;
		},
	};
}

const optionParts: readonly Shot[] = [
	options('role'),
	options('support'),
	options('disclaimers'),
	options('pause'),
	options('rules', (tab) => tab.click(['.rule summary'])),
	options('trial', async (tab) => {
		await tab.click(['#trial textarea']);
		await tab.type('Sem uit mijn groep 6 heeft ADHD. Wat een kutweek!');
		await tab.waitFor(() => document.querySelector('#trial .finding'));
	}),
	options('transfer', (tab) => tab.click(['#transfer > button:last-of-type'])),
	options('it', async (tab) => {
		await tab.click(['.maker > summary']);
		await tab.waitFor(() => document.querySelector('.file'));
	}),
];

/** Everything that Postwijs shows. */
export const SHOTS: readonly Shot[] = [
	...cards,
	...states,
	switchedOff,
	picture,
	removal,
	popup,
	welcome,
	welcomeTrial,
	...optionParts,
];
