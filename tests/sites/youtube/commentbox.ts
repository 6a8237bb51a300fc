import { avatar, h } from '../dom.ts';
import { mountContenteditable } from '../engines/contenteditable.ts';
import { publish, register } from '../practice.ts';

export interface CommentboxOptions {
	/** Name under which the editor is registered. */
	readonly id: string;
	readonly placeholder: string;
	readonly submitText: string;
	readonly isReply?: boolean;
	/** Under a community post. */
	readonly isBackstage?: boolean;
	/** The words that the editor opens with. */
	readonly initial?: string;
}

/** A Polymer button: the host carries the id, the real `<button>` sits inside it. */
function createButton(
	id: string,
	text: string,
): { readonly host: HTMLElement; readonly button: HTMLButtonElement } {
	const button = h('button', { type: 'button', 'aria-label': text }, text) as HTMLButtonElement;
	const host = h(
		'ytd-button-renderer',
		{ id, class: 'style-scope ytd-commentbox' },
		h('yt-button-shape', {}, button),
	);
	return { host, button };
}

/** The nesting of YouTube's comment box around a contenteditable. Ids repeat on the page, as they do there. */
export function createCommentbox(options: CommentboxOptions): HTMLElement {
	const cancel = createButton('cancel-button', 'Annuleren');
	const submit = createButton('submit-button', options.submitText);
	const field = h('yt-formatted-string', {
		id: 'contenteditable-textarea',
		class: 'style-scope yt-user-mention-autosuggest-input',
		'enable-content-editable': '',
		maxlength: '10000',
		'plaintext-only': '',
		required: '',
		'split-lines': '',
	});
	const label = h('div', { class: 'placeholder' }, options.placeholder);

	const setDisabled = (isDisabled: boolean) => {
		submit.button.disabled = isDisabled;
		submit.button.setAttribute('aria-disabled', String(isDisabled));
	};
	const editor = mountContenteditable(field, {
		label: options.placeholder,
		...(options.initial ? { initial: options.initial } : {}),
		onText(text) {
			label.hidden = text !== '';
			// The site, too, enables its button only some time after the input event.
			requestAnimationFrame(() => setDisabled(text.trim() === ''));
		},
		onSubmit: () => publish(options.id),
	});
	setDisabled(options.initial === undefined);
	label.hidden = options.initial !== undefined;
	register(options.id, editor);
	submit.button.addEventListener('click', () => publish(options.id));
	cancel.button.addEventListener('click', () => editor.clear());

	return h(
		'ytd-commentbox',
		{
			id: 'commentbox',
			class: 'style-scope ytd-comment-dialog-renderer',
			...(options.isReply ? { 'is-reply': '' } : {}),
			...(options.isBackstage ? { 'is-backstage-comment': '' } : {}),
		},
		h(
			'div',
			{ id: 'thumbnail-input-row' },
			avatar('EV', 'own'),
			h(
				'div',
				{ id: 'main' },
				h(
					'tp-yt-paper-input-container',
					{ id: 'input-container' },
					h(
						'ytd-emoji-input',
						{ id: 'emoji-input' },
						h('yt-user-mention-autosuggest-input', { id: 'input' }, label, field),
					),
				),
				h('div', { id: 'footer' }, h('div', { id: 'buttons' }, cancel.host, submit.host)),
			),
		),
	);
}
