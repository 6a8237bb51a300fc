import './linkedin.css';
import './trusted-types.ts';
import { avatar, h } from '../dom.ts';
import { mountQuill2 } from '../engines/quill2.ts';
import { openPractice } from '../practice.ts';
import { createFeedItem, createPermalink } from './comments.ts';
import { createComposeDialog } from './compose-dialog.ts';
import { createInteropSharebox } from './interop.ts';
import { createSharebox } from './sharebox.ts';
import { createActions, createActor, createBanner, createMessages } from './shell.ts';

function quietPost(): HTMLElement {
	return h(
		'div',
		{ class: 'card' },
		createActor('feed-actor'),
		h('p', {}, 'Morgen geven we een workshop over rekenspellen. Er zijn nog een paar plekken vrij.'),
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
	'linkedin-comment'(id) {
		column.append(startBox(), createFeedItem(id));
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
