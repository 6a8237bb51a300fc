import { render } from 'preact';
import { languageOf, translator, watchSettings } from '../settings/index.ts';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('app');
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

watchSettings(closing.signal, (snapshot) => {
	// The first snapshot holds the defaults only; showing those would make the choices jump.
	if (!snapshot.isRead || !root) return;
	const language = languageOf(snapshot.settings.language);
	const translate = translator(language);
	document.documentElement.lang = language;
	document.title = translate('options_title');
	render(<OptionsPage {...snapshot} translate={translate} />, root);
});
