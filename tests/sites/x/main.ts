import './x.css';
import { h, ICONS, icon } from '../dom.ts';
import { type PracticePage, pageOf } from '../pages.ts';
import { openPractice } from '../practice.ts';
import { createAltTextDialog, createArticlePage } from './article.ts';
import { type ComposerOptions, createComposer } from './composer.ts';
import { createPost, createShell } from './shell.ts';

const SCHOOL = { initials: 'DK', name: 'De Klimboom', handle: 'deklimboom' };
const OWN = { initials: 'EV', name: 'Els de Vries', handle: 'oefenaccount' };

function timeline(composer: HTMLElement): HTMLElement {
	return createShell(
		'Voor jou',
		composer,
		createPost({
			...SCHOOL,
			text: 'De bieb op school is weer open. Kom je morgen ook even kijken?',
			path: '/deklimboom/status/1990000000000000002',
		}),
		createPost({
			initials: 'LB',
			name: 'Leesbeest',
			handle: 'leesbeest',
			text: 'Tip voor de zomer: iedere dag tien minuten lezen, samen op de bank.',
			path: '/leesbeest/status/1990000000000000003',
		}),
	);
}

function inlineComposer(id: string): HTMLElement {
	return createComposer({
		id,
		placeholder: 'Wat gebeurt er?',
		button: 'tweetButtonInline',
		buttonText: 'Posten',
	});
}

/** A window over the timeline, on whose inline composer it lies. */
function modal(...content: readonly Node[]): HTMLElement {
	return h(
		'div',
		{ id: 'layers' },
		h('div', { class: 'mask', 'data-testid': 'mask' }),
		h(
			'div',
			{ class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
			h(
				'div',
				{ class: 'modal-bar', id: 'modal-header' },
				h(
					'button',
					{ type: 'button', 'aria-label': 'Sluiten', 'data-testid': 'app-bar-close' },
					icon(ICONS.close),
				),
			),
			...content,
		),
	);
}

function modalComposer(id: string, options: Partial<ComposerOptions> = {}): HTMLElement {
	return createComposer({
		...{ id, placeholder: 'Wat gebeurt er?', button: 'tweetButton', buttonText: 'Posten' },
		...options,
	});
}

const behind = () => timeline(inlineComposer('background'));

function quotedCard(text: string): HTMLElement {
	return h(
		'div',
		{ role: 'link', tabindex: '0', class: 'quoted' },
		h('div', { 'data-testid': 'User-Name' }, 'De Klimboom'),
		h('div', { 'data-testid': 'tweetText' }, text),
	);
}

function conversation(id: string): HTMLElement {
	const page = pageOf(id);
	return createShell(
		'Bericht',
		createPost({ ...SCHOOL, text: page.inReplyTo ?? '', path: new URL(page.url).pathname }),
		h(
			'div',
			{ 'data-testid': 'inline_reply_offscreen' },
			createComposer({
				id,
				placeholder: 'Plaats je antwoord',
				button: 'tweetButtonInline',
				buttonText: 'Antwoord',
			}),
		),
		createPost({
			initials: 'JM',
			name: 'Juf Marieke',
			handle: 'jufmarieke',
			text: 'Wij lezen voor uit een oud sprookjesboek.',
			path: '/jufmarieke/status/1990000000000000004',
		}),
	);
}

const builders: Readonly<Record<string, (id: string, page: PracticePage) => readonly Node[]>> = {
	'x-post': (id) => [timeline(inlineComposer(id))],
	// The inline composer stays in the document behind the modal one, and comes first.
	'x-post-modal': (id) => [behind(), modal(modalComposer(id))],
	'x-community': (id) => [behind(), modal(h('p', {}, 'Onderwijs in de Kempen'), modalComposer(id))],
	'x-reply': (id) => [conversation(id)],
	'x-reply-modal': (id, page) => [
		behind(),
		modal(
			createPost({ ...SCHOOL, text: page.inReplyTo ?? '', path: '/deklimboom/status/1990000000000000005' }),
			modalComposer(id, { placeholder: 'Plaats je antwoord', buttonText: 'Antwoord' }),
		),
	],
	'x-quote': (id, page) => [behind(), modal(modalComposer(id, { quoted: quotedCard(page.inReplyTo ?? '') }))],
	'x-thread': (id) => [behind(), modal(modalComposer(id, { first: 'first', buttonText: 'Alles plaatsen' }))],
	'x-edit': (id, page) => [
		createShell(
			'Els de Vries',
			createPost({ ...OWN, text: page.initial ?? '', path: '/oefenaccount/status/1' }),
		),
		modal(modalComposer(id, { initial: page.initial ?? '', buttonText: 'Bijwerken' })),
	],
	'x-post-mobile': (id) => [createShell('Nieuw bericht', modalComposer(id, { isPlain: true }))],
	'x-article': (id) => [createArticlePage(id)],
	'x-article-title': (id) => [createArticlePage(id)],
	'x-alt-text': (id) => [behind(), modal(createAltTextDialog(id))],
};

openPractice((id) => document.body.append(...(builders[id]?.(id, pageOf(id)) ?? [])));
