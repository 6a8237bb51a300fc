import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { mountDraft } from '../engines/draft.ts';
import { publish, register } from '../practice.ts';

/** X's limit for accounts that do not pay, in weighted characters; the page simply counts code points. */
const LIMIT = 280;

export interface ComposerOptions {
	/** Name under which the editor is registered. */
	readonly id: string;
	readonly placeholder: string;
	readonly button: 'tweetButton' | 'tweetButtonInline';
	readonly buttonText: string;
}

function toolButton(testId: string, path: string, label: string): HTMLElement {
	return h(
		'button',
		{ type: 'button', class: 'tool', 'data-testid': testId, 'aria-label': label },
		icon(path),
	);
}

/** Adds a picture to the attachments, as choosing a file does on the site. */
function attach(attachments: HTMLElement): void {
	attachments.replaceChildren(
		h(
			'div',
			{ 'data-testid': 'tweetPhoto' },
			h('div', { class: 'sample-photo', role: 'img', 'aria-label': 'Foto' }),
		),
	);
}

/** The box of editor, attachments and toolbar. The toolbar is no ancestor of the editor but a subtree beside it. */
export function createComposer(options: ComposerOptions): HTMLElement {
	const label = h(
		'div',
		{ class: 'placeholder', 'data-testid': 'tweetTextarea_0_label' },
		options.placeholder,
	);
	const mount = h('div', { class: 'draft' });
	const attachments = h('div', { 'data-testid': 'attachments' });
	const bar = h('div', { role: 'progressbar', 'aria-valuenow': '0', 'data-testid': 'progressBar-bar' });
	const button = h(
		'button',
		{
			type: 'button',
			class: 'primary',
			'data-testid': options.button,
			'aria-disabled': 'true',
			disabled: '',
		},
		h('span', {}, options.buttonText),
	) as HTMLButtonElement;
	const media = toolButton('fileInputButton', ICONS.image, 'Foto of video toevoegen');
	media.addEventListener('click', () => attach(attachments));
	const toolbar = h(
		'div',
		{ class: 'toolbar', 'data-testid': 'toolBar' },
		h(
			'div',
			{ class: 'tools', role: 'tablist' },
			h('input', {
				type: 'file',
				hidden: '',
				'data-testid': 'fileInput',
				accept: 'image/jpeg,image/png,video/mp4',
			}),
			media,
			toolButton('createPollButton', ICONS.list, 'Peiling toevoegen'),
			toolButton('emojiButton', ICONS.smile, 'Emoji toevoegen'),
			toolButton('scheduleOption', ICONS.clock, 'Bericht plannen'),
		),
		h('div', { class: 'send' }, bar, button),
	);

	const editor = mountDraft(mount, {
		testId: 'tweetTextarea_0',
		label: 'Tekst van het bericht',
		onText(text) {
			const length = [...text].length;
			const isBlocked = text.trim() === '' || length > LIMIT;
			label.hidden = text !== '';
			bar.setAttribute('aria-valuenow', String(Math.round((100 * length) / LIMIT)));
			bar.style.setProperty('--filled', `${Math.min(100, (100 * length) / LIMIT)}%`);
			button.disabled = isBlocked;
			button.setAttribute('aria-disabled', String(isBlocked));
		},
		onSubmit: send,
	});
	register(options.id, editor);
	button.addEventListener('click', send);
	function send(): void {
		if (!button.disabled) publish(options.id);
		attachments.replaceChildren();
	}

	const textRow = h(
		'div',
		{ 'data-testid': 'tweetTextareaRootContainer' },
		h('div', { class: 'text', 'data-testid': 'tweetTextarea_0RichTextInputContainer' }, label, mount),
	);
	return h(
		'div',
		{ class: 'composer' },
		avatar('EV', 'own'),
		h('div', { class: 'composer-body' }, nest(6, textRow), attachments, toolbar),
	);
}
