import { type ComponentChild, render } from 'preact';
import {
	languageOf,
	type MessageKey,
	type SettingsSnapshot,
	type Translate,
	translator,
	watchSettings,
} from '../../settings/index.ts';

/** Draws a page of ours in the language of the settings, and again at each change of them, until it is closed. */
export function openPage(
	title: MessageKey,
	draw: (snapshot: SettingsSnapshot, translate: Translate, language: 'nl' | 'en') => ComponentChild,
): void {
	const root = document.getElementById('app');
	const closing = new AbortController();
	addEventListener('pagehide', () => closing.abort(), { once: true });
	watchSettings(closing.signal, (snapshot) => {
		// The first snapshot holds the defaults only; showing those would make the choices jump.
		if (!snapshot.isRead || !root) return;
		const language = languageOf(snapshot.settings.language);
		const translate = translator(language);
		document.documentElement.lang = language;
		document.title = translate(title);
		render(draw(snapshot, translate, language), root);
	});
}
