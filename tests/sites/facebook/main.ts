import './facebook.css';
import { avatar, h, ICONS, icon } from '../dom.ts';
import { type PracticePage, pageOf } from '../pages.ts';
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

function comment(name: string, text: string | HTMLElement): HTMLElement {
	return h(
		'div',
		{ role: 'article', class: 'comment', 'aria-label': `Opmerking van ${name}`, tabindex: '-1' },
		avatar(name.slice(0, 1)),
		typeof text === 'string'
			? h('div', { class: 'bubble' }, h('strong', {}, name), h('div', { dir: 'auto' }, text))
			: text,
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

function launcher(): HTMLElement {
	return h(
		'div',
		{ role: 'region', class: 'card author', 'data-pagelet': 'FeedComposer' },
		avatar('EV', 'own'),
		h('div', { role: 'button', tabindex: '0', class: 'launcher' }, 'Waar denk je aan, Els?'),
	);
}

function story(text: string): HTMLElement {
	return h(
		'div',
		{ class: 'shared' },
		h('strong', { 'data-ad-rendering-role': 'profile_name' }, 'Basisschool De Klimboom'),
		h('div', { 'data-ad-rendering-role': 'story_message' }, text),
	);
}

const QUIET = 'Vrijdag is er inloop in de moestuin. Iedereen is welkom!';

interface Content {
	readonly column: readonly Node[];
	readonly dialog?: HTMLElement;
}

/** A window over the feed. */
const over = (dialog: HTMLElement, text = QUIET): Content => ({ column: [launcher(), post(text)], dialog });
/** Something under a post. */
const under = (page: PracticePage, ...below: readonly Node[]): Content => ({
	column: [post(page.inReplyTo ?? QUIET, ...below)],
});

const builders: Readonly<Record<string, (id: string, page: PracticePage) => Content>> = {
	'facebook-post': (id) => over(createPostDialog(id)),
	'facebook-page-post': (id) => over(createPostDialog(id, { buttonText: 'Volgende', hasNextStep: true })),
	'facebook-group-post': (id) => over(createPostDialog(id)),
	'facebook-share': (id, page) => over(createPostDialog(id, { card: story(page.inReplyTo ?? '') })),
	'facebook-edit': (id, page) =>
		over(createPostDialog(id, { initial: page.initial ?? '', buttonText: 'Opslaan' }), page.initial),
	'facebook-comment': (id, page) =>
		under(page, comment('Sanne', 'Wat leuk, wij komen!'), createCommentForm(id, 'Reageren als Els de Vries')),
	'facebook-group-answer': (id, page) => under(page, createCommentForm(id, 'Schrijf een antwoord…')),
	'facebook-reply': (id, page) =>
		under(
			page,
			h(
				'div',
				{},
				comment('Sanne', 'Wat leuk, wij komen!'),
				h('div', { class: 'nested' }, createCommentForm(id, 'Beantwoord Sanne')),
			),
		),
	'facebook-comment-edit': (id, page) =>
		under(
			page,
			comment('Els de Vries', createCommentForm(id, 'Opmerking bewerken', { initial: page.initial ?? '' })),
		),
};

openPractice((id) => {
	const { column, dialog } = builders[id]?.(id, pageOf(id)) ?? { column: [] };
	document.body.append(banner(), h('div', { role: 'main', class: 'column' }, ...column), createChat());
	if (dialog) document.body.append(dialog);
});
