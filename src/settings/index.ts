/** The door of the settings: other folders import this module and `messages.ts`. */
export { browserApi } from './browser-api.ts';
export { type DisclaimerKind, disclaimerText } from './disclaimer.ts';
export { languageOf, type MessageKey, type Translate, translator } from './messages.ts';
export { resolveSettings, type SettingProblem, type SettingsState } from './resolve.ts';
export { defaultSettings, isSettingKey, isValid, type SettingKey, type Settings } from './schema.ts';
export { forgetSetting, type SettingsSnapshot, saveSetting, watchSettings } from './store.ts';
