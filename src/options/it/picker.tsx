import type { PolicySettings } from '../../rollout/index.ts';
import {
	defaultSettings,
	languageOf,
	MEANING,
	SETTING_KEYS,
	type SettingKey,
	type Settings,
	type SettingsState,
} from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import { usePage } from '../saving.ts';

/** The role, what the policy sets already, and whatever is not as it is by default. */
export function chosenSettings({ settings, managedKeys }: SettingsState): ReadonlySet<SettingKey> {
	const standard = defaultSettings(settings.role);
	const isChosen = (key: SettingKey) =>
		key === 'role' || managedKeys.has(key) || JSON.stringify(settings[key]) !== JSON.stringify(standard[key]);
	return new Set(SETTING_KEYS.filter(isChosen));
}

/** The values of these settings, in the order of the schema. */
export function policySettings(settings: Settings, keys: ReadonlySet<SettingKey>): PolicySettings {
	const entries = SETTING_KEYS.filter((key) => keys.has(key)).map((key) => [key, settings[key]]);
	return Object.fromEntries(entries);
}

/** Which settings the policy sets; all others stay everybody's own. */
export function Picker({
	keys,
	onChange,
}: {
	readonly keys: ReadonlySet<SettingKey>;
	readonly onChange: (keys: ReadonlySet<SettingKey>) => void;
}) {
	const { settings, translate } = usePage();
	const language = languageOf(settings.language);
	return (
		<fieldset class="picker">
			<legend>{translate('it_pick')}</legend>
			<p class="hint">{translate('it_pick_hint')}</p>
			<div class="columns">
				{SETTING_KEYS.map((key) => (
					<Choice
						key={key}
						type="checkbox"
						name="it"
						value={key}
						label={MEANING[key][language].name}
						isChosen={keys.has(key)}
						onChange={(isChosen) =>
							onChange(new Set(isChosen ? [...keys, key] : [...keys].filter((other) => other !== key)))
						}
					/>
				))}
			</div>
		</fieldset>
	);
}
