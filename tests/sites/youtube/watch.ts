import { avatar, h, ICONS, icon } from '../dom.ts';
import { pageOf } from '../pages.ts';
import { createCommentbox } from './commentbox.ts';

function comment(author: string, text: string): HTMLElement {
	return h(
		'ytd-comment-view-model',
		{ id: 'comment', class: 'style-scope ytd-comment-thread-renderer' },
		avatar(author.slice(1, 2).toUpperCase()),
		h(
			'div',
			{ id: 'body' },
			h(
				'div',
				{ id: 'header' },
				h('a', { id: 'author-text', href: `/${author}` }, h('span', {}, author)),
				h('span', { class: 'muted' }, ' 3 dagen geleden'),
			),
			h('yt-attributed-string', { id: 'content-text' }, h('span', {}, text)),
			h('div', { id: 'toolbar' }, icon(ICONS.like), h('button', { type: 'button' }, 'Beantwoorden')),
		),
	);
}

function thread(author: string, text: string, reply?: HTMLElement): HTMLElement {
	return h(
		'ytd-comment-thread-renderer',
		{ class: 'style-scope ytd-item-section-renderer' },
		comment(author, text),
		h('div', { id: 'reply-dialog' }, ...(reply ? [h('ytd-comment-reply-dialog-renderer', {}, reply)] : [])),
	);
}

function simplebox(id: string): HTMLElement {
	const box = createCommentbox({
		id,
		placeholder: 'Voeg een reactie toe…',
		submitText: 'Reageren',
		isReply: false,
	});
	return h(
		'ytd-comment-simplebox-renderer',
		{ id: 'simple-box' },
		h(
			'div',
			{ id: 'placeholder-area', hidden: '' },
			h('div', { id: 'simplebox-placeholder' }, 'Voeg een reactie toe…'),
		),
		h('div', { id: 'comment-dialog' }, h('ytd-comment-dialog-renderer', {}, box)),
	);
}

/** The page of a video. With the address of one comment, its reply box is open below it. */
export function createWatchPage(id: string): HTMLElement {
	const page = pageOf(id);
	const isReply = page.surface === 'reply';
	const reply = isReply
		? createCommentbox({
				id,
				placeholder: 'Voeg een antwoord toe…',
				submitText: 'Beantwoorden',
				isReply: true,
			})
		: undefined;
	return h(
		'ytd-watch-flexy',
		{ role: 'main' },
		h('div', { id: 'player' }, h('span', { class: 'play' }, icon(ICONS.play))),
		h(
			'ytd-watch-metadata',
			{},
			h('div', { id: 'title' }, h('h1', {}, 'Rekenen met een doosje knopen')),
			h(
				'ytd-channel-name',
				{},
				avatar('DK', 'school'),
				h('a', { href: '/@deklimboom' }, 'Basisschool De Klimboom'),
			),
		),
		h(
			'ytd-comments',
			{ id: 'comments' },
			h('h2', {}, '2 reacties'),
			simplebox(isReply ? 'background' : id),
			thread('@kleuterjuf', page.inReplyTo ?? 'Wat een goed idee met die knopen.', reply),
			thread('@rekenmaatje', 'Fijn filmpje, dank je wel.'),
		),
	);
}
