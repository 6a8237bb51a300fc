import { h } from '../dom.ts';
import { mountDraft } from '../engines/draft.ts';
import { mountTextarea } from '../engines/textarea.ts';
import { publish, register } from '../practice.ts';
import { createShell } from './shell.ts';

/** The editor of long articles: a title and a Draft editor without the test id of posts. */
export function createArticlePage(id: string): HTMLElement {
	const isTitle = id === 'x-article-title';
	const title = h('div', { 'data-testid': 'articleTitle', class: 'text' });
	const body = h('div', { class: 'draft text' });
	const send = h('button', { type: 'button', class: 'primary' }, 'Publiceren');
	send.addEventListener('click', () => publish(id));
	register(
		isTitle ? id : 'background',
		mountTextarea(title, { attributes: { 'aria-label': 'Titel', placeholder: 'Titel' } }),
	);
	register(
		isTitle ? 'background' : id,
		mountDraft(body, { testId: 'article', label: 'Tekst van het artikel' }),
	);
	body.querySelector('[data-testid="article"]')?.removeAttribute('data-testid');
	return createShell('Artikel', h('div', { class: 'composer-body article' }, title, body, send));
}

/** The window in which the alternative text of a picture is written. */
export function createAltTextDialog(id: string): HTMLElement {
	const field = h('div', {});
	const save = h('button', { type: 'button', class: 'primary' }, 'Opslaan');
	save.addEventListener('click', () => publish(id));
	register(
		id,
		mountTextarea(field, { attributes: { 'data-testid': 'altTextInput', 'aria-label': 'Beschrijving' } }),
	);
	return h('div', { class: 'composer-body' }, field, save);
}
