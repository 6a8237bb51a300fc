import './youtube.css';
import { avatar, h, ICONS, icon } from '../dom.ts';
import { openPractice, registerInput } from '../practice.ts';
import { createStudioPage } from './studio.ts';
import { createWatchPage } from './watch.ts';

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

openPractice((id) => {
	const isStudio = id === 'youtube-studio-reply';
	document.body.append(
		masthead(isStudio ? 'Studio' : 'YouTube'),
		isStudio ? createStudioPage(id) : createWatchPage(id),
		passwordBox(),
	);
});
