import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { mountQuill1 } from '../engines/quill1.ts';
import { mountTiptap } from '../engines/tiptap.ts';
import { pageOf } from '../pages.ts';
import { publish, register } from '../practice.ts';
import { createActions, createActor } from './shell.ts';

/** The TipTap box in the feed. Its submit button exists only while there is text. */
function createTiptapComment(id: string, initial?: string): HTMLElement {
	const mount = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'text' });
	const placeholder = h('div', { class: 'placeholder' }, 'Voeg commentaar toe…');
	const section = h('div', {
		componentkey: 'commentButtonSection-7390000000000000002',
		class: 'comment-send',
	});
	const submit = h('button', { type: 'button', class: 'post' }, 'Commentaar');
	const send = () => publish(id);
	submit.addEventListener('click', send);
	register(
		id,
		mountTiptap(mount, {
			attributes: { class: 'tiptap ProseMirror', 'aria-label': 'Teksteditor voor het maken van commentaar' },
			...(initial ? { initial } : {}),
			onText(text) {
				placeholder.hidden = text !== '';
				if (text.trim() === '') submit.remove();
				else section.append(submit);
			},
			onSubmit: send,
		}),
	);
	const tool = (path: string, drawing: string, label: string) =>
		h('button', { type: 'button', 'aria-label': label }, icon(path, drawing));
	return h(
		'div',
		{ componentkey: 'commentBox-7390000000000000002', class: 'comment-box' },
		avatar('EV', 'own'),
		h(
			'div',
			{ class: 'bubble' },
			h('div', { class: 'editor' }, placeholder, nest(3, mount)),
			h(
				'div',
				{ class: 'tools' },
				tool(ICONS.smile, 'emoji-medium', 'Emoji'),
				tool(ICONS.image, 'image-medium', 'Foto'),
				section,
			),
		),
	);
}

/** A comment under an item of the feed; while it is edited the box stands in the place of its words. */
function createComment(content: Node): HTMLElement {
	return h(
		'div',
		{
			componentkey: 'comment-urn:li:comment:(activity:7390000000000000002,7390000000000000009)',
			class: 'actor',
		},
		avatar('SV'),
		content,
	);
}

/** What is open below an item of the feed. */
export type OpenBox = 'comment' | 'reply' | 'edit';

function boxesOf(id: string, open: OpenBox): Node[] {
	const { initial } = pageOf(id);
	if (open === 'edit') return [createComment(createTiptapComment(id, initial))];
	const words = h('p', { 'data-testid': 'expandable-text-box' }, 'Wat leuk! Mogen wij ook komen kijken?');
	return [...(open === 'reply' ? [createComment(words)] : []), createTiptapComment(id)];
}

/** An item of the feed in the newest generation, with a box open. */
export function createFeedItem(id: string, open: OpenBox): HTMLElement {
	return h(
		'div',
		{ 'data-testid': 'mainFeed', role: 'list' },
		h(
			'div',
			{ role: 'listitem', class: 'card' },
			createActor('feed-actor'),
			h(
				'p',
				{ 'data-testid': 'expandable-text-box' },
				pageOf(id).inReplyTo ?? 'Onze leerlingen bouwden een weerstation op het dak.',
				h('button', { type: 'button', 'data-testid': 'expandable-text-button' }, '… meer'),
			),
			createActions(),
			...boxesOf(id, open),
		),
	);
}

/** The page of one post in the older generation, with Quill 1 in the comment form. */
export function createPermalink(id: string, isReply = false): { readonly post: HTMLElement; mount(): void } {
	const container = h('div', { class: 'ql-container' });
	const submit = h(
		'button',
		{ type: 'button', class: 'comments-comment-box__submit-button post', disabled: '', hidden: '' },
		'Commentaar',
	) as HTMLButtonElement;
	submit.addEventListener('click', () => publish(id));
	const form = h(
		'form',
		{ class: 'comments-comment-box__form comment-box' },
		avatar('EV', 'own'),
		h(
			'div',
			{ class: 'bubble' },
			h('div', { class: 'comments-comment-box-comment__text-editor' }, container),
			submit,
		),
	);
	const post = h(
		'div',
		{ class: 'feed-shared-update-v2 card', 'data-urn': 'urn:li:activity:7390000000000000001' },
		createActor('update-components-actor__name'),
		h(
			'div',
			{ class: 'update-components-text' },
			h('span', { dir: 'ltr' }, pageOf(id).inReplyTo ?? 'Wij zoeken een conciërge.'),
		),
		createActions(),
		isReply
			? h('article', { class: 'comments-comment-entity', 'data-id': 'urn:li:comment:(activity:1,2)' }, form)
			: form,
	);
	return {
		post,
		mount() {
			const editor = mountQuill1(container, {
				attributes: {
					role: 'textbox',
					'aria-multiline': 'true',
					'aria-label': 'Teksteditor voor het maken van content',
					'data-placeholder': 'Voeg commentaar toe…',
				},
				onText(text) {
					submit.disabled = text.trim() === '';
					submit.hidden = submit.disabled;
				},
			});
			register(id, editor);
		},
	};
}
