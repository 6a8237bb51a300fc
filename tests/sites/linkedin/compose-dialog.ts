import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { mountTiptap } from '../engines/tiptap.ts';
import { publish, register } from '../practice.ts';

/** Milliseconds before LinkedIn replaces the placeholder of its dialog; on the site about half a second. */
const PLACEHOLDER_LIFE = 150;

export interface ComposeOptions {
	/** The words that the editor opens with. */
	readonly initial?: string;
	/** The post that is passed on. */
	readonly card?: HTMLElement;
}

function openDialog(content: readonly Node[]): HTMLDialogElement {
	const dialog = h(
		'dialog',
		{ 'aria-label': 'Bijdrage maken' },
		h('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' }, ...content),
	) as HTMLDialogElement;
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}

function fill(id: string, { initial, card }: ComposeOptions): void {
	const mount = h('div', { class: 'text' });
	const placeholder = h('div', { class: 'placeholder' }, 'Waar wil je het over hebben?');
	const submit = h('button', { type: 'button', class: 'post' }, 'Plaatsen') as HTMLButtonElement;
	submit.disabled = initial === undefined;
	placeholder.hidden = initial !== undefined;
	const tool = (path: string, drawing: string, label: string) =>
		h('button', { type: 'button', 'aria-label': label }, icon(path, drawing));
	openDialog([
		tool(ICONS.close, 'close-medium', 'Sluiten'),
		h('div', { class: 'actor' }, avatar('EV', 'own'), h('strong', {}, 'Els de Vries')),
		nest(6, h('div', { class: 'editor' }, placeholder, mount)),
		h('div', { id: 'ShareBoxpreviewCard' }, ...(card ? [card] : [])),
		h(
			'div',
			{ class: 'share-box-footer' },
			tool(ICONS.smile, 'emoji-medium', 'Emoji'),
			tool(ICONS.image, 'image-medium', 'Media'),
			submit,
		),
	]);
	const send = () => publish(id);
	register(
		id,
		mountTiptap(mount, {
			attributes: {
				componentkey: 'ShareBox_textEditor',
				class: 'tiptap ProseMirror',
				'aria-label': 'Teksteditor voor het maken van content',
			},
			...(initial ? { initial } : {}),
			onText(text) {
				submit.disabled = text.trim() === '';
				placeholder.hidden = text !== '';
			},
			onSubmit: send,
		}),
	);
	submit.addEventListener('click', send);
}

/** The newest generation: a native dialog, first as a placeholder that is thrown away, then with TipTap in it. */
export function createComposeDialog(id: string, options: ComposeOptions = {}): Promise<void> {
	const placeholder = openDialog([h('div', { class: 'skeleton' })]);
	return new Promise((done) => {
		setTimeout(() => {
			placeholder.remove();
			fill(id, options);
			done();
		}, PLACEHOLDER_LIFE);
	});
}
