import en from '../../_locales/en/messages.json';
import nl from '../../_locales/nl/messages.json';
import { browserApi } from './browser-api.ts';
import { fill } from './fill.ts';
import type { Settings } from './schema.ts';

export type MessageKey = keyof typeof nl;

/** Gives a text in the chosen language, with `{names}` filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The language to show: `auto` follows the browser, and is Dutch unless that is English. */
export function languageOf(setting: Settings['language']): 'nl' | 'en' {
	if (setting !== 'auto') return setting;
	return browserApi().i18n.getUILanguage().startsWith('en') ? 'en' : 'nl';
}

/**
 * The texts of `_locales` in one language. They are part of our scripts, because the browser's own `i18n.getMessage`
 * knows only its own language and cannot follow `settings.language`.
 */
export function translator(language: 'nl' | 'en'): Translate {
	const messages: Readonly<Record<MessageKey, { readonly message: string }>> = language === 'nl' ? nl : en;
	return (key, values = {}) => fill(messages[key].message, values);
}
