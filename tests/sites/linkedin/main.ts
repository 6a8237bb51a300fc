import './linkedin.css';
import './trusted-types.ts';
import { avatar, h } from '../dom.ts';
import { mountQuill1 } from '../engines/quill1.ts';
import { mountQuill2 } from '../engines/quill2.ts';
import { pageOf } from '../pages.ts';
import { openPractice } from '../practice.ts';
import { createArticle, createCompanyDialog } from './article.ts';
import { createFeedItem, createPermalink } from './comments.ts';
import { createComposeDialog } from './compose-dialog.ts';
import { createInteropSharebox } from './interop.ts';
import { createSharebox } from './sharebox.ts';
import { createActions, createActor, createBanner, createMessages } from './shell.ts';

function quietPost(
	text = 'Morgen geven we een workshop over rekenspellen. Er zijn nog een paar plekken vrij.',
): HTMLElement {
	return h(
		'div',
		{ class: 'card' },
		createActor('feed-actor'),
		h('p', { 'data-testid': 'expandable-text-box' }, text),
		createActions(),
	);
}

function startBox(): HTMLElement {
	return h(
		'div',
		{ class: 'card actor' },
		avatar('EV', 'own'),
		h('div', { class: 'launcher' }, 'Bijdrage starten'),
	);
}

const column = h('main', { class: 'column' });

const builders: Readonly<Record<string, (id: string) => void>> = {
	'linkedin-post'(id) {
		column.append(startBox(), quietPost());
		createInteropSharebox(id);
	},
	'linkedin-post-dialog'(id) {
		column.append(startBox(), quietPost());
		void createComposeDialog(id);
	},
	'linkedin-group-post'(id) {
		createSharebox(id, mountQuill2, (box) => column.append(box, quietPost()));
	},
	'linkedin-post-classic'(id) {
		const place = (box: HTMLElement) => column.append(box, quietPost());
		createSharebox(id, mountQuill1, place, { hasModalId: false });
	},
	'linkedin-post-company'(id) {
		column.append(quietPost());
		document.body.append(createCompanyDialog(id));
	},
	'linkedin-repost'(id) {
		column.append(startBox(), quietPost());
		void createComposeDialog(id, { card: quietPost() });
	},
	'linkedin-edit'(id) {
		const { initial = '' } = pageOf(id);
		column.append(startBox(), quietPost(initial));
		void createComposeDialog(id, { initial });
	},
	'linkedin-article'(id) {
		column.append(createArticle(id));
	},
	'linkedin-article-title'(id) {
		column.append(createArticle(id));
	},
	'linkedin-comment'(id) {
		column.append(startBox(), createFeedItem(id, 'comment'));
	},
	'linkedin-reply'(id) {
		column.append(startBox(), createFeedItem(id, 'reply'));
	},
	'linkedin-comment-edit'(id) {
		column.append(startBox(), createFeedItem(id, 'edit'));
	},
	'linkedin-reply-permalink'(id) {
		const { post, mount } = createPermalink(id, true);
		column.append(post);
		mount();
	},
	'linkedin-comment-permalink'(id) {
		const { post, mount } = createPermalink(id);
		column.append(post);
		mount();
	},
};

openPractice((id) => {
	document.body.append(createBanner(), column, createMessages());
	builders[id]?.(id);
});
