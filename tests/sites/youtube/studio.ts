import { avatar, h } from '../dom.ts';
import { mountContenteditable } from '../engines/contenteditable.ts';
import { mountTextarea } from '../engines/textarea.ts';
import { pageOf } from '../pages.ts';
import { publish, register } from '../practice.ts';

/** The comments page of Studio with one reply open: a real textarea and buttons without ids. */
export function createStudioPage(id: string): HTMLElement {
	const field = h('tp-yt-iron-autogrow-textarea', { id: 'textarea-host' });
	const submit = h('button', { type: 'button', disabled: '' }, 'Beantwoorden') as HTMLButtonElement;
	const cancel = h('button', { type: 'button' }, 'Annuleren');
	const editor = mountTextarea(field, {
		attributes: {
			id: 'textarea',
			placeholder: 'Voeg een antwoord toe…',
			'aria-label': 'Voeg een antwoord toe…',
		},
		onText(text) {
			submit.disabled = text.trim() === '';
		},
	});
	register(id, editor);
	submit.addEventListener('click', () => publish(id));
	cancel.addEventListener('click', () => editor.clear());
	return h(
		'ytcp-comments-section',
		{ role: 'main' },
		h('h1', {}, 'Reacties op je kanaal'),
		h(
			'ytcp-comment-thread',
			{},
			h(
				'ytcp-comment',
				{ id: 'comment' },
				avatar('R'),
				h(
					'div',
					{ id: 'body' },
					h('div', { id: 'author-text' }, '@rekenmaatje'),
					h('div', { id: 'content-text' }, pageOf(id).inReplyTo ?? ''),
				),
			),
			h(
				'ytcp-commentbox',
				{},
				avatar('DK', 'school'),
				h(
					'div',
					{ class: 'box' },
					field,
					h(
						'div',
						{ class: 'buttons' },
						h('ytcp-button', { class: 'cancel' }, cancel),
						h('ytcp-button', { class: 'submit' }, submit),
					),
				),
			),
		),
	);
}

/** The details of a video: title and description are one text to the reader. */
export function createStudioVideo(id: string): HTMLElement {
	const field = (name: 'title' | 'description', label: string) => {
		const box = h('ytcp-social-suggestions-textbox', { id: `${name}-textarea`, class: 'box' });
		const editor = mountContenteditable(box, { label });
		editor.root.id = 'textbox';
		register(id === `youtube-studio-${name}` ? id : 'background', editor);
		return box;
	};
	const save = h('button', { type: 'button' }, 'Opslaan');
	save.addEventListener('click', () => publish(id));
	return h(
		'ytcp-video-metadata-editor',
		{ role: 'main' },
		h('h1', {}, 'Gegevens van de video'),
		field('title', 'Voeg een titel toe'),
		field('description', 'Vertel kijkers over je video'),
		h('ytcp-button', { id: 'save' }, save),
	);
}
