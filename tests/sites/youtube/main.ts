import './youtube.css';
import { avatar, h, ICONS, icon } from '../dom.ts';
import { openPractice, registerInput } from '../practice.ts';
import { createStudioPage, createStudioVideo } from './studio.ts';
import { createCommunityPage, createLiveChat, createWatchPage } from './watch.ts';

function masthead(name: string): HTMLElement {
	const search = h('input', {
		name: 'search_query',
		type: 'text',
		placeholder: 'Zoeken',
		'aria-label': 'Zoeken',
	});
	registerInput('search', search as HTMLInputElement);
	return h(
		'ytd-masthead',
		{ role: 'banner' },
		h('span', { class: 'logo' }, h('span', { class: 'mark' }, icon(ICONS.play)), name),
		h('yt-searchbox', { role: 'search' }, search, icon(ICONS.search)),
		avatar('EV', 'own'),
	);
}

/** Google asks for the password again before some settings; a field that nobody may read along with. */
function passwordBox(): HTMLElement {
	const input = h('input', { type: 'password', 'aria-label': 'Wachtwoord', autocomplete: 'off' });
	registerInput('password', input as HTMLInputElement);
	return h(
		'form',
		{ class: 'password' },
		h('p', { class: 'hint' }, 'Bevestig dat jij het bent. Hier kijkt Postwijs nooit mee.'),
		input,
	);
}

const builders: Readonly<Record<string, (id: string) => HTMLElement>> = {
	'youtube-comment': createWatchPage,
	'youtube-reply': createWatchPage,
	'youtube-edit': createWatchPage,
	'youtube-community-post': createCommunityPage,
	'youtube-community-comment': createCommunityPage,
	'youtube-live-chat': createLiveChat,
	'youtube-studio-reply': createStudioPage,
	'youtube-studio-title': createStudioVideo,
	'youtube-studio-description': createStudioVideo,
};

openPractice((id) => {
	const content = builders[id]?.(id);
	document.body.append(
		masthead(id.includes('studio') ? 'Studio' : 'YouTube'),
		...(content ? [content] : []),
		passwordBox(),
	);
});
