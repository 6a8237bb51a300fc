import './facebook.css';
import { avatar, h, ICONS, icon } from '../dom.ts';
import { pageOf } from '../pages.ts';
import { openPractice, registerInput } from '../practice.ts';
import { createChat, createCommentForm, createPostDialog } from './composer.ts';

function banner(): HTMLElement {
	const search = h('input', {
		type: 'search',
		placeholder: 'Zoeken op Facebook',
		'aria-label': 'Zoeken op Facebook',
	});
	registerInput('search', search as HTMLInputElement);
	return h(
		'div',
		{ class: 'banner', role: 'banner' },
		h('span', { class: 'logo', 'aria-hidden': 'true' }, 'f'),
		h('label', { class: 'search' }, icon(ICONS.search), search),
		h('nav', {}, icon(ICONS.home), icon(ICONS.play), icon(ICONS.person)),
		h('span', { class: 'account' }, icon(ICONS.bell), avatar('EV', 'own')),
	);
}

function comment(name: string, text: string): HTMLElement {
	return h(
		'div',
		{ role: 'article', class: 'comment', 'aria-label': `Opmerking van ${name}`, tabindex: '-1' },
		avatar(name.slice(0, 1)),
		h('div', { class: 'bubble' }, h('strong', {}, name), h('div', { dir: 'auto' }, text)),
	);
}

function post(text: string, ...below: readonly Node[]): HTMLElement {
	const action = (name: string, path: string, label: string) =>
		h(
			'div',
			{ role: 'button', tabindex: '0' },
			icon(path),
			h('span', { 'data-ad-rendering-role': `${name}_button` }, label),
		);
	return h(
		'div',
		{ role: 'article', class: 'card post' },
		h(
			'div',
			{ class: 'author' },
			avatar('DK', 'school'),
			h(
				'div',
				{},
				h(
					'h3',
					{ 'data-ad-rendering-role': 'profile_name' },
					h('a', { href: '/basisschooldeklimboom' }, 'Basisschool De Klimboom'),
				),
				h('p', { class: 'hint' }, '21 september · Openbaar'),
			),
		),
		h(
			'div',
			{ dir: 'auto', 'data-ad-rendering-role': 'story_message' },
			h('div', { 'data-ad-preview': 'message' }, text),
		),
		h(
			'div',
			{ class: 'actions' },
			action('like', ICONS.like, 'Vind ik leuk'),
			action('comment', ICONS.comment, 'Opmerking plaatsen'),
			action('share', ICONS.share, 'Delen'),
		),
		...below,
	);
}

openPractice((id) => {
	const page = pageOf(id);
	const isComment = page.surface === 'comment';
	const text = page.inReplyTo ?? 'Vrijdag is er inloop in de moestuin. Iedereen is welkom!';
	const column = h('div', { role: 'main', class: 'column' });
	if (isComment) {
		column.append(
			post(text, comment('Sanne', 'Wat leuk, wij komen!'), createCommentForm(id, 'Els de Vries')),
		);
	} else {
		const launcher = h('div', { role: 'button', tabindex: '0', class: 'launcher' }, 'Waar denk je aan, Els?');
		column.append(
			h(
				'div',
				{ role: 'region', class: 'card author', 'data-pagelet': 'FeedComposer' },
				avatar('EV', 'own'),
				launcher,
			),
			post(text),
		);
	}
	document.body.append(banner(), column, createChat());
	if (!isComment) document.body.append(createPostDialog(id));
});
