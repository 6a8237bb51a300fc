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

/** The window in which a post is written: Lexical, a hidden file input, and a text-only button at the end. */
export function createPostDialog(id: string): HTMLElement {
	const mount = h('div', { class: 'text large' });
	const submit = roleButton('Plaatsen', h('span', {}, 'Plaatsen'));
	submit.classList.add('primary');
	setDisabled(submit, true);
	register(
		id,
		mountLexical(mount, {
			label: 'Waar denk je aan, Els?',
			placeholder: 'Waar denk je aan, Els?',
			onText: (text) => setDisabled(submit, text.trim() === ''),
		}),
	);
	submit.addEventListener('click', () => {
		if (submit.getAttribute('aria-disabled') !== 'true') publish(id);
	});
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
				h(
					'div',
					{ class: 'add' },
					h('span', {}, 'Aan je bericht toevoegen'),
					h('input', { type: 'file', hidden: '', accept: 'image/*,image/heif,image/heic,video/*' }),
					roleButton('Foto/video', icon(ICONS.image)),
					roleButton('Emoji', icon(ICONS.smile)),
				),
				submit,
			),
		),
	);
}

/** The form under a post. Plain Enter sends; the button exists only while the box is focused or filled. */
export function createCommentForm(id: string, name: string): HTMLElement {
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
	let text = '';

	function showFooter(): void {
		const isActive = text !== '' || form.contains(document.activeElement);
		if (isActive && !footer.isConnected) tools.append(footer);
		if (!isActive) footer.remove();
		setDisabled(send, text.trim() === '');
	}

	const sendComment = () => publish(id);
	register(
		id,
		mountLexical(mount, {
			label: `Reageren als ${name}`,
			placeholder: `Reageren als ${name}`,
			onText(next) {
				text = next;
				showFooter();
			},
			onEnter: sendComment,
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
