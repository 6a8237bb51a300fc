import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { type DraftOptions, mountDraft } from '../engines/draft.ts';
import { mountTextarea } from '../engines/textarea.ts';
import { type PracticeEditor, publish, register } from '../practice.ts';

/** X's limit for accounts that do not pay, in weighted characters; the page simply counts code points. */
const LIMIT = 280;

export interface ComposerOptions {
	/** Name under which the editor is registered. */
	readonly id: string;
	readonly placeholder: string;
	readonly button: 'tweetButton' | 'tweetButtonInline';
	readonly buttonText: string;
	/** The words that the editor opens with. */
	readonly initial?: string;
	/** The post that is quoted, as a card under the text. */
	readonly quoted?: HTMLElement;
	/** A segment of a thread before this one, registered under this name. */
	readonly first?: string;
	/** A real textarea, as on small screens. */
	readonly isPlain?: boolean;
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
		{ class: 'placeholder', 'data-testid': `tweetTextarea_${options.first ? 1 : 0}_label` },
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

	const onText = (text: string) => {
		const length = [...text].length;
		const isBlocked = text.trim() === '' || length > LIMIT;
		label.hidden = text !== '';
		bar.setAttribute('aria-valuenow', String(Math.round((100 * length) / LIMIT)));
		bar.style.setProperty('--filled', `${Math.min(100, (100 * length) / LIMIT)}%`);
		button.disabled = isBlocked;
		button.setAttribute('aria-disabled', String(isBlocked));
	};
	const index = options.first ? 1 : 0;
	const mountEditor = options.isPlain ? mountPlain : mountDraft;
	register(
		options.id,
		mountEditor(mount, {
			testId: `tweetTextarea_${index}`,
			label: 'Tekst van het bericht',
			...(options.initial ? { initial: options.initial } : {}),
			onText,
			onSubmit: send,
		}),
	);
	if (options.initial) onText(options.initial);
	button.addEventListener('click', send);
	function send(): void {
		if (!button.disabled) publish(options.id);
		attachments.replaceChildren();
	}

	const rows = [...(options.first ? [createFirstSegment(options.first)] : []), textRow(index, label, mount)];
	if (options.quoted) attachments.append(options.quoted);
	return h(
		'div',
		{ class: 'composer' },
		avatar('EV', 'own'),
		h('div', { class: 'composer-body' }, ...rows.map((row) => nest(6, row)), attachments, toolbar),
	);
}

function textRow(index: number, ...content: readonly Node[]): HTMLElement {
	return h(
		'div',
		{ 'data-testid': 'tweetTextareaRootContainer' },
		h('div', { class: 'text', 'data-testid': `tweetTextarea_${index}RichTextInputContainer` }, ...content),
	);
}

/** The segment of a thread above the one that is written now; one button sends both. */
function createFirstSegment(id: string): HTMLElement {
	const mount = h('div', { class: 'draft' });
	register(id, mountDraft(mount, { testId: 'tweetTextarea_0', label: 'Tekst van het bericht' }));
	return textRow(0, mount);
}

function mountPlain(
	container: HTMLElement,
	{ testId, label, onText, onSubmit }: DraftOptions,
): PracticeEditor {
	const field = h('div', { 'data-testid': testId });
	container.append(field);
	return mountTextarea(field, {
		attributes: { 'aria-label': label },
		...(onText ? { onText } : {}),
		...(onSubmit ? { onSubmit } : {}),
	});
}
