import { avatar, h, ICONS, icon, nest } from '../dom.ts';
import { mountLexical } from '../engines/lexical.ts';
import { publish, register } from '../practice.ts';

function roleButton(label: string, ...children: readonly (Node | string)[]): HTMLElement {
	return h('div', { role: 'button', tabindex: '0', 'aria-label': label }, ...children);
}

function setDisabled(button: HTMLElement, isDisabled: boolean): void {
	if (isDisabled) button.setAttribute('aria-disabled', 'true');
	else button.removeAttribute('aria-disabled');
}

export interface PostDialogOptions {
	/** The words that the editor opens with. */
	readonly initial?: string;
	/** The post that is shared. */
	readonly card?: HTMLElement;
	readonly buttonText?: string;
	/** Pages ask for settings before they publish. */
	readonly hasNextStep?: boolean;
}

/** The second step of a page's post: its button publishes what the first holds. */
function createSettingsDialog(id: string): HTMLElement {
	const send = roleButton('Publiceren', h('span', {}, 'Publiceren'));
	send.classList.add('primary');
	const mask = h(
		'div',
		{ class: 'mask' },
		h('div', { class: 'dialog card', role: 'dialog', 'aria-label': 'Instellingen' }, send),
	);
	send.addEventListener('click', () => {
		mask.remove();
		publish(id);
	});
	return mask;
}

/** The window in which a post is written: Lexical, a hidden file input, and a text-only button at the end. */
export function createPostDialog(id: string, options: PostDialogOptions = {}): HTMLElement {
	const { initial, card, buttonText = 'Plaatsen', hasNextStep = false } = options;
	const mount = h('div', { class: 'text large' });
	const submit = roleButton(buttonText, h('span', {}, buttonText));
	submit.classList.add('primary');
	setDisabled(submit, initial === undefined);
	register(
		id,
		mountLexical(mount, {
			label: 'Waar denk je aan, Els?',
			placeholder: 'Waar denk je aan, Els?',
			...(initial ? { initial } : {}),
			onText: (text) => setDisabled(submit, text.trim() === ''),
		}),
	);
	submit.addEventListener('click', () => {
		if (submit.getAttribute('aria-disabled') === 'true') return;
		if (hasNextStep) document.body.append(createSettingsDialog(id));
		else publish(id);
	});
	const media = [
		h('input', { type: 'file', hidden: '', accept: 'image/*,image/heif,image/heic,video/*' }),
		roleButton('Foto/video', icon(ICONS.image)),
	];
	return h(
		'div',
		{ class: 'mask' },
		h(
			'div',
			{ class: 'dialog card', role: 'dialog', 'aria-label': 'Bericht maken' },
			h('h2', {}, 'Bericht maken'),
			roleButton('Sluiten', icon(ICONS.close)),
			h(
				'form',
				{ method: 'POST' },
				h(
					'div',
					{ class: 'author' },
					avatar('EV', 'own'),
					h('div', {}, h('strong', {}, 'Els de Vries'), h('p', { class: 'hint' }, 'Openbaar')),
				),
				nest(5, mount),
				...(card ? [card] : []),
				h(
					'div',
					{ class: 'add' },
					h('span', {}, 'Aan je bericht toevoegen'),
					// Who shares somebody's post cannot add pictures.
					...(card ? [] : media),
					roleButton('Emoji', icon(ICONS.smile)),
				),
				submit,
			),
		),
	);
}

/** The form under a post. Plain Enter sends; the button exists only while the box is focused or filled. */
export function createCommentForm(
	id: string,
	label: string,
	options: { readonly initial?: string } = {},
): HTMLElement {
	const mount = h('div', { class: 'text' });
	const send = roleButton('Opmerking plaatsen', icon(ICONS.share));
	const footer = h('div', { id: 'focused-state-composer-submit' }, send);
	const tools = h('div', { class: 'tools' }, roleButton('Emoji', icon(ICONS.smile)));
	const form = h(
		'form',
		{ role: 'presentation', class: 'comment-form' },
		avatar('EV', 'own'),
		h('div', { class: 'bubble' }, nest(4, mount), tools),
		h('input', { type: 'file', hidden: '', accept: 'image/*,image/heif,image/heic,video/*' }),
	);
	let text = options.initial ?? '';

	function showFooter(): void {
		const isActive = text !== '' || form.contains(document.activeElement);
		if (isActive && !footer.isConnected) tools.append(footer);
		if (!isActive) footer.remove();
		setDisabled(send, text.trim() === '');
	}

	const names = h('ul', { role: 'listbox', class: 'names' }, h('li', { role: 'option' }, 'Sanne'));
	const showNames = (isOpen: boolean) => (isOpen ? form.append(names) : names.remove());
	const sendComment = () => publish(id);
	register(
		id,
		mountLexical(mount, {
			label,
			placeholder: label,
			...options,
			onText(next) {
				text = next;
				showFooter();
				showNames(/(?:^|\s)@$/u.test(next));
			},
			// While the list of names is open Enter picks one; here it only closes.
			onEnter: () => (names.isConnected ? showNames(false) : sendComment()),
		}),
	);
	form.addEventListener('focusin', showFooter);
	form.addEventListener('focusout', () => queueMicrotask(showFooter));
	// A press on the button would otherwise take the focus away, and the button with it.
	footer.addEventListener('mousedown', (event) => event.preventDefault());
	send.addEventListener('click', sendComment);
	return form;
}

/** The chat window that Facebook keeps in a corner: technically the same editor, and private. */
export function createChat(): HTMLElement {
	const mount = h('div', { class: 'text' });
	register('message', mountLexical(mount, { label: 'Bericht', placeholder: 'Aa', onEnter: () => {} }));
	return h(
		'div',
		{ class: 'chat card', tabindex: '-1', 'aria-label': 'Chat met Sam' },
		h('h2', {}, 'Sam'),
		h('p', { class: 'hint' }, 'Hier kijkt Postwijs nooit mee.'),
		h('div', { 'data-scope': 'messages_table' }, h('form', { role: 'presentation' }, nest(3, mount))),
	);
}
