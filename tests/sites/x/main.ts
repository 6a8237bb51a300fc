import './x.css';
import { h, ICONS, icon } from '../dom.ts';
import { pageOf } from '../pages.ts';
import { openPractice } from '../practice.ts';
import { createComposer } from './composer.ts';
import { createPost, createShell } from './shell.ts';

const SCHOOL = { initials: 'DK', name: 'De Klimboom', handle: 'deklimboom' };

function timeline(composer: HTMLElement): HTMLElement {
	return createShell(
		'Voor jou',
		composer,
		createPost({
			...SCHOOL,
			text: 'De bieb op school is weer open. Kom je morgen ook even kijken?',
			path: '/deklimboom/status/1990000000000000002',
		}),
		createPost({
			initials: 'LB',
			name: 'Leesbeest',
			handle: 'leesbeest',
			text: 'Tip voor de zomer: iedere dag tien minuten lezen, samen op de bank.',
			path: '/leesbeest/status/1990000000000000003',
		}),
	);
}

function inlineComposer(id: string): HTMLElement {
	return createComposer({
		id,
		placeholder: 'Wat gebeurt er?',
		button: 'tweetButtonInline',
		buttonText: 'Posten',
	});
}

function modal(id: string): HTMLElement {
	return h(
		'div',
		{ id: 'layers' },
		h('div', { class: 'mask', 'data-testid': 'mask' }),
		h(
			'div',
			{ class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
			h(
				'div',
				{ class: 'modal-bar', id: 'modal-header' },
				h(
					'button',
					{ type: 'button', 'aria-label': 'Sluiten', 'data-testid': 'app-bar-close' },
					icon(ICONS.close),
				),
			),
			createComposer({ id, placeholder: 'Wat gebeurt er?', button: 'tweetButton', buttonText: 'Posten' }),
		),
	);
}

function conversation(id: string): HTMLElement {
	const page = pageOf(id);
	return createShell(
		'Bericht',
		createPost({ ...SCHOOL, text: page.inReplyTo ?? '', path: new URL(page.url).pathname }),
		h(
			'div',
			{ 'data-testid': 'inline_reply_offscreen' },
			createComposer({
				id,
				placeholder: 'Plaats je antwoord',
				button: 'tweetButtonInline',
				buttonText: 'Antwoord',
			}),
		),
		createPost({
			initials: 'JM',
			name: 'Juf Marieke',
			handle: 'jufmarieke',
			text: 'Wij lezen voor uit een oud sprookjesboek.',
			path: '/jufmarieke/status/1990000000000000004',
		}),
	);
}

openPractice((id) => {
	if (id === 'x-reply') document.body.append(conversation(id));
	// The inline composer stays in the document behind the modal one, and comes first.
	else if (id === 'x-post-modal') document.body.append(timeline(inlineComposer('background')), modal(id));
	else document.body.append(timeline(inlineComposer(id)));
});
