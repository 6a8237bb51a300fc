import { avatar, h, ICONS, icon } from '../dom.ts';
import { mountDraft } from '../engines/draft.ts';
import { register, registerInput } from '../practice.ts';

function navigation(): HTMLElement {
	const item = (path: string, text: string, attributes: Record<string, string> = {}) =>
		h('a', { href: '#', class: 'nav-item', ...attributes }, icon(path), h('span', {}, text));
	return h(
		'header',
		{ role: 'banner' },
		h('div', { class: 'logo', 'aria-hidden': 'true' }, '𝕏'),
		h(
			'nav',
			{ 'aria-label': 'Hoofdmenu' },
			item(ICONS.home, 'Startpagina'),
			item(ICONS.search, 'Verkennen'),
			item(ICONS.bell, 'Meldingen'),
			item(ICONS.mail, 'Berichten'),
			item(ICONS.person, 'Profiel', { 'data-testid': 'AppTabBar_Profile_Link', href: '/oefenaccount' }),
		),
	);
}

function sidebar(): HTMLElement {
	const search = h('input', {
		type: 'text',
		placeholder: 'Zoeken',
		'aria-label': 'Zoekopdracht',
		'data-testid': 'SearchBox_Search_Input',
	});
	registerInput('search', search as HTMLInputElement);
	const mount = h('div', { class: 'draft' });
	register('message', mountDraft(mount, { testId: 'dmComposerTextInput', label: 'Start een nieuw bericht' }));
	return h(
		'div',
		{ class: 'sidebar', 'data-testid': 'sidebarColumn' },
		h('form', { role: 'search', 'aria-label': 'Zoeken' }, icon(ICONS.search), search),
		h(
			'section',
			{ class: 'messages', 'data-testid': 'DMDrawer' },
			h('h2', {}, 'Privéberichten'),
			h('p', { class: 'hint' }, 'Hier kijkt Postwijs nooit mee.'),
			mount,
			h('button', { type: 'button', class: 'tool', 'data-testid': 'dmComposerSendButton' }, 'Verstuur'),
		),
	);
}

export interface Post {
	readonly initials: string;
	readonly name: string;
	readonly handle: string;
	readonly text: string;
	readonly path: string;
}

/** One post of a timeline, with the test ids from which the context of a reply is read. */
export function createPost(post: Post): HTMLElement {
	const action = (testId: string, path: string, label: string) =>
		h('button', { type: 'button', 'data-testid': testId, 'aria-label': label }, icon(path));
	return h(
		'article',
		{ role: 'article', tabindex: '0', 'data-testid': 'tweet' },
		avatar(post.initials, 'school'),
		h(
			'div',
			{ class: 'post-body' },
			h(
				'div',
				{ 'data-testid': 'User-Name' },
				h('a', { href: `/${post.handle}`, class: 'name' }, post.name),
				h(
					'span',
					{ class: 'muted' },
					h('a', { href: `/${post.handle}` }, `@${post.handle}`),
					' · ',
					h('a', { href: post.path }, h('time', { datetime: '2026-09-21T08:12:00.000Z' }, '21 sep')),
				),
			),
			h('div', { lang: 'nl', dir: 'auto', 'data-testid': 'tweetText' }, h('span', {}, post.text)),
			h(
				'div',
				{ class: 'actions', role: 'group' },
				action('reply', ICONS.comment, 'Beantwoorden'),
				action('retweet', ICONS.repeat, 'Repost'),
				action('like', ICONS.like, 'Vind ik leuk'),
			),
		),
	);
}

/** The whole page around one column. */
export function createShell(heading: string, ...column: readonly Node[]): HTMLElement {
	return h(
		'div',
		{ id: 'react-root' },
		navigation(),
		h(
			'main',
			{ role: 'main' },
			h(
				'div',
				{ class: 'column', 'data-testid': 'primaryColumn' },
				h('h1', { class: 'column-heading' }, heading),
				...column,
			),
			sidebar(),
		),
	);
}
