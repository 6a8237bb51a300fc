import { avatar, h, ICONS, icon } from '../dom.ts';
import type { QuillOptions } from '../engines/quill.ts';
import type { PracticeEditor } from '../practice.ts';
import { publish, register } from '../practice.ts';

export type MountQuill = (container: HTMLElement, options: QuillOptions) => PracticeEditor;

/**
 * The share box of LinkedIn's older generations: Quill, and a button that waits for text.
 * `place` puts the box into the document or a shadow root; Quill is mounted after that, because it looks for its root.
 */
export function createSharebox(
	id: string,
	mountQuill: MountQuill,
	place: (box: HTMLElement) => void,
	{ hasModalId = true } = {},
): void {
	const mount = h('div', { class: 'ql-container' });
	const submit = h(
		'button',
		{ type: 'button', class: 'share-actions__primary-action share-box-footer__primary-btn', disabled: '' },
		h('span', { class: 'artdeco-button__text' }, 'Plaatsen'),
	) as HTMLButtonElement;
	const tool = (path: string, label: string) =>
		h('button', { type: 'button', 'aria-label': label }, icon(path));
	place(
		h(
			'div',
			{
				class: 'share-box card',
				role: 'dialog',
				'aria-label': 'Bijdrage maken',
				...(hasModalId ? { 'data-test-modal-id': 'sharebox' } : {}),
			},
			h(
				'div',
				{ class: 'actor' },
				avatar('EV', 'own'),
				h('div', {}, h('strong', {}, 'Els de Vries'), h('p', { class: 'hint' }, 'Voor iedereen')),
			),
			h(
				'div',
				{ class: 'share-creation-state__text-editor' },
				h('div', { class: 'editor-container' }, h('div', { class: 'ql-outer' }, mount)),
			),
			h(
				'div',
				{ class: 'share-box-footer' },
				tool(ICONS.smile, 'Emoji-toetsenbord openen'),
				tool(ICONS.image, 'Media toevoegen'),
				submit,
			),
		),
	);
	register(
		id,
		mountQuill(mount, {
			attributes: {
				role: 'textbox',
				'aria-multiline': 'true',
				'aria-label': 'Teksteditor voor het maken van content',
				'data-placeholder': 'Waar wil je het over hebben?',
				'data-test-ql-editor-contenteditable': 'true',
			},
			onText(text) {
				submit.disabled = text.trim() === '';
			},
		}),
	);
	submit.addEventListener('click', () => publish(id));
}
