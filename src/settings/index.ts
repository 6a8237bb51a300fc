/** The door of the settings: other folders import this module and `messages.ts`. */
export { browserApi } from './browser-api.ts';
export { type DisclaimerKind, disclaimerText } from './disclaimer.ts';
export { kindOf, type SettingKind } from './kind.ts';
export { MEANING } from './meaning.ts';
export { languageOf, type MessageKey, type Translate, translator } from './messages.ts';
export { endPause, inAnHour, isPaused, pauseUntil, tomorrow } from './pause.ts';
export { resolveSettings, type SettingProblem, type SettingsState } from './resolve.ts';
export {
	defaultSettings,
	isSettingKey,
	isValid,
	SETTING_KEYS,
	type SettingKey,
	type Settings,
} from './schema.ts';
export { SITE_NAMES, type SiteKey, siteOf } from './sites.ts';
export { forgetSetting, type SettingsSnapshot, saveSetting, watchSettings } from './store.ts';
export {
	readSettingsFile,
	replaceSettings,
	type TransferProblem,
	writeSettingsFile,
} from './transfer.ts';
