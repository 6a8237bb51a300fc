import { avatar, h, ICONS, icon } from '../dom.ts';
import { mountContenteditable } from '../engines/contenteditable.ts';
import { pageOf } from '../pages.ts';
import { publish, register } from '../practice.ts';
import { createCommentbox } from './commentbox.ts';

function comment(author: string, content: string | HTMLElement): HTMLElement {
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
			typeof content === 'string'
				? h('yt-attributed-string', { id: 'content-text' }, h('span', {}, content))
				: content,
			h('div', { id: 'toolbar' }, icon(ICONS.like), h('button', { type: 'button' }, 'Beantwoorden')),
		),
	);
}

function thread(author: string, text: string | HTMLElement, reply?: HTMLElement): HTMLElement {
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

/** While a comment is edited a box stands in the place of its words. */
function editBox(id: string, initial: string): HTMLElement {
	const box = createCommentbox({ id, placeholder: 'Reactie', submitText: 'Opslaan', initial });
	return h('ytd-comment-dialog-renderer', {}, box);
}

function communityPost(text: string): HTMLElement {
	return h(
		'ytd-backstage-post-renderer',
		{ class: 'post' },
		h('a', { id: 'author-text', href: '/@deklimboom' }, 'Basisschool De Klimboom'),
		h('yt-formatted-string', { id: 'content-text' }, text),
	);
}

/** A post of the channel with its comments, or the window in which the channel posts. */
export function createCommunityPage(id: string): HTMLElement {
	const page = pageOf(id);
	const isPost = page.kind === 'post';
	const box = createCommentbox({
		id,
		placeholder: isPost ? 'Wat wil je delen?' : 'Voeg een reactie toe…',
		submitText: isPost ? 'Posten' : 'Reageren',
		isBackstage: !isPost,
	});
	const text = page.inReplyTo ?? 'Volgende week staat er een nieuw filmpje klaar.';
	return h(
		'ytd-browse',
		{ role: 'main' },
		...(isPost
			? [
					h(
						'ytd-backstage-post-dialog-renderer',
						{},
						box,
						h('ytd-backstage-multi-image-select-renderer', {}, h('input', { type: 'file', hidden: '' })),
						// A second submit button without a size, which nobody can press.
						h('div', { id: 'ghost', hidden: '' }, h('button', { type: 'button' }, 'Posten')),
					),
					communityPost(text),
				]
			: [communityPost(text), h('ytd-comments', {}, h('ytd-comment-dialog-renderer', {}, box))]),
	);
}

/** The chat beside a live film. Plain Enter sends. */
export function createLiveChat(id: string): HTMLElement {
	const field = h('yt-live-chat-text-input-field-renderer', { id: 'input-field' });
	const button = h('button', { type: 'button', 'aria-label': 'Verzenden' }, icon(ICONS.share));
	const send = () => publish(id);
	const editor = mountContenteditable(field, { label: 'Chatten…', onSubmit: send, isSentByEnter: true });
	editor.root.id = 'input';
	register(id, editor);
	button.addEventListener('click', send);
	return h(
		'yt-live-chat-renderer',
		{ role: 'main' },
		h('yt-live-chat-text-message-renderer', {}, h('span', { id: 'message' }, 'Hoi allemaal!')),
		h(
			'yt-live-chat-message-input-renderer',
			{},
			avatar('EV', 'own'),
			field,
			h('div', { id: 'send-button' }, h('yt-button-renderer', {}, button)),
		),
	);
}

/** The page of a video. With the address of one comment, its reply box is open below it. */
export function createWatchPage(id: string): HTMLElement {
	const page = pageOf(id);
	const isReply = page.surface === 'reply';
	const isEdit = page.kind === 'edit';
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
			simplebox(isReply || isEdit ? 'background' : id),
			isEdit
				? thread('@oefenaccount', editBox(id, page.initial ?? ''))
				: thread('@kleuterjuf', page.inReplyTo ?? 'Wat een goed idee met die knopen.', reply),
			thread('@rekenmaatje', 'Fijn filmpje, dank je wel.'),
		),
	);
}
