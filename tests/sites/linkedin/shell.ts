import { avatar, h, ICONS, icon } from '../dom.ts';
import { mountContenteditable } from '../engines/contenteditable.ts';
import { register, registerInput } from '../practice.ts';

/** The bar at the top, with the search field. */
export function createBanner(): HTMLElement {
	const search = h('input', {
		type: 'text',
		placeholder: 'Zoeken',
		'aria-label': 'Zoeken',
		'data-testid': 'typeahead-input',
	});
	registerInput('search', search as HTMLInputElement);
	const item = (path: string, text: string) => h('a', { href: '#', class: 'nav-item' }, icon(path), text);
	return h(
		'header',
		{ class: 'banner' },
		h('span', { class: 'logo', 'aria-hidden': 'true' }, 'in'),
		h('label', { class: 'search' }, icon(ICONS.search), search),
		h(
			'nav',
			{},
			item(ICONS.home, 'Home'),
			item(ICONS.person, 'Netwerk'),
			item(ICONS.mail, 'Berichten'),
			item(ICONS.bell, 'Meldingen'),
		),
	);
}

/** The message window in the corner: private, and plain contenteditable. */
export function createMessages(): HTMLElement {
	const field = h('div', { class: 'msg-form__msg-content-container' });
	const editor = mountContenteditable(field, { label: 'Schrijf een bericht' });
	editor.root.removeAttribute('id');
	editor.root.className = 'msg-form__contenteditable';
	editor.root.setAttribute('role', 'textbox');
	register('message', editor);
	return h(
		'aside',
		{ class: 'msg-overlay card' },
		h('h2', {}, 'Berichten'),
		h('p', { class: 'hint' }, 'Hier kijkt Postwijs nooit mee.'),
		h(
			'form',
			{ class: 'msg-form' },
			field,
			h('button', { type: 'button', class: 'msg-form__send-button' }, 'Verzenden'),
		),
	);
}

/** The head of a post, in both generations of the page. */
export function createActor(nameClass: string): HTMLElement {
	return h(
		'div',
		{ class: 'actor' },
		avatar('MB', 'other'),
		h(
			'div',
			{},
			h('a', { href: '/in/mirjam-bos/', class: nameClass }, h('strong', {}, 'Mirjam Bos')),
			h('p', { class: 'hint' }, 'Schoolopleider · 2 d'),
		),
	);
}

/** The buttons under a post. The drawings' ids are the same in every language. */
export function createActions(): HTMLElement {
	const action = (path: string, id: string, label: string) =>
		h('button', { type: 'button', 'aria-label': label }, icon(path, id), h('span', {}, label));
	return h(
		'div',
		{ class: 'actions' },
		action(ICONS.like, 'thumbs-up-outline-small', 'Interessant'),
		action(ICONS.comment, 'comment-small', 'Commentaar'),
		action(ICONS.repeat, 'repost-small', 'Reposten'),
	);
}
