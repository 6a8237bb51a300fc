import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { mountQuill1 } from '../engines/quill1.ts';
import { mountTiptap } from '../engines/tiptap.ts';
import { pageOf } from '../pages.ts';
import { publish, register } from '../practice.ts';
import { createActions, createActor } from './shell.ts';

/** The TipTap box in the feed. Its submit button exists only while there is text. */
function createTiptapComment(id: string): HTMLElement {
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

/** An item of the feed in the newest generation, with its comment box open. */
export function createFeedItem(id: string): HTMLElement {
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
				pageOf(id).inReplyTo ?? '',
				h('button', { type: 'button', 'data-testid': 'expandable-text-button' }, '… meer'),
			),
			createActions(),
			createTiptapComment(id),
		),
	);
}

/** The page of one post in the older generation, with Quill 1 in the comment form. */
export function createPermalink(id: string): { readonly post: HTMLElement; mount(): void } {
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
		h('div', { class: 'update-components-text' }, h('span', { dir: 'ltr' }, pageOf(id).inReplyTo ?? '')),
		createActions(),
		form,
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
