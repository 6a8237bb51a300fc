import { h } from '../dom.ts';
import { mountTextarea } from '../engines/textarea.ts';
import { mountTiptap } from '../engines/tiptap.ts';
import { publish, register } from '../practice.ts';

/** The article editor. A title makes the draft, which mounts the editor of the text anew. */
export function createArticle(id: string): HTMLElement {
	const isTitle = id === 'linkedin-article-title';
	const title = h('div', {});
	const body = h('div', { class: 'text editor' });
	const next = h('button', { type: 'button', class: 'post' }, 'Volgende');
	next.addEventListener('click', () => publish(id));
	const mountBody = () => {
		body.replaceChildren();
		register(
			isTitle ? 'background' : id,
			mountTiptap(body, {
				attributes: {
					class: 'ProseMirror',
					'data-test-article-editor-content-textbox': '',
					'aria-label': 'Inhoud van het artikel',
				},
			}),
		);
	};
	let isDraft = false;
	register(
		isTitle ? id : 'background',
		mountTextarea(title, {
			attributes: { id: 'article-editor-headline__textarea', placeholder: 'Titel' },
			onText() {
				if (!isDraft) mountBody();
				isDraft = true;
			},
		}),
	);
	mountBody();
	return h('div', { class: 'card' }, title, body, next);
}

/** The window in which somebody posts for a company page: no key that names it. */
export function createCompanyDialog(id: string): HTMLElement {
	const mount = h('div', { class: 'text editor' });
	const submit = h(
		'button',
		{ type: 'button', class: 'post', disabled: '' },
		'Plaatsen',
	) as HTMLButtonElement;
	const send = () => publish(id);
	register(
		id,
		mountTiptap(mount, {
			attributes: { 'aria-label': 'Teksteditor voor het maken van content' },
			onText(text) {
				submit.disabled = text.trim() === '';
			},
			onSubmit: send,
		}),
	);
	submit.addEventListener('click', send);
	return h(
		'div',
		{ class: 'mask' },
		h(
			'div',
			{ class: 'share-dialog card', role: 'dialog', 'aria-label': 'Bijdrage maken' },
			h('strong', {}, 'Basisschool De Klimboom'),
			mount,
			submit,
		),
	);
}
