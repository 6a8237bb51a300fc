import { SITE_NAMES } from '../settings/index.ts';
import { Choice } from './choice.tsx';
import { ChoiceGroup } from './group.tsx';
import { usePage } from './saving.ts';

const LANGUAGES = [
	{ value: 'auto', label: 'options_language_auto' },
	{ value: 'nl', label: 'options_language_dutch', lang: 'nl' },
	{ value: 'en', label: 'options_language_english', lang: 'en' },
] as const;

/** Staff or leader. */
export function RoleChoice() {
	const { settings, translate, saving } = usePage();
	return (
		<ChoiceGroup anchor="role" setting="role" title={translate('options_role')}>
			<Choice
				type="radio"
				name="role"
				value="staff"
				label={translate('options_role_staff')}
				meaning={translate('options_role_staff_meaning')}
				isChosen={settings.role === 'staff'}
				onChange={() => saving.save('role', 'staff')}
			/>
			<Choice
				type="radio"
				name="role"
				value="leader"
				label={translate('options_role_leader')}
				meaning={translate('options_role_leader_meaning', { organisatie: settings.organisationName })}
				isChosen={settings.role === 'leader'}
				onChange={() => saving.save('role', 'leader')}
			/>
		</ChoiceGroup>
	);
}

/** The sites, each on or off. */
export function SitesChoice() {
	const { settings, translate, saving } = usePage();
	return (
		<ChoiceGroup
			anchor="sites"
			setting="disabledSites"
			title={translate('options_sites')}
			hint={translate('options_sites_hint')}
		>
			<div class="row">
				{Object.entries(SITE_NAMES).map(([site, name]) => (
					<Choice
						key={site}
						type="checkbox"
						name="site"
						value={site}
						label={name}
						isChosen={!settings.disabledSites.includes(site)}
						onChange={(isOn) => {
							const others = settings.disabledSites.filter((other) => other !== site);
							saving.save('disabledSites', isOn ? others : [...others, site]);
						}}
					/>
				))}
			</div>
		</ChoiceGroup>
	);
}

/** The language of everything that Postwijs shows. */
export function LanguageChoice() {
	const { settings, translate, saving } = usePage();
	return (
		<ChoiceGroup anchor="language" setting="language" title={translate('options_language')}>
			<div class="row">
				{LANGUAGES.map(({ value, label, ...rest }) => (
					<Choice
						key={value}
						type="radio"
						name="language"
						value={value}
						label={translate(label)}
						isChosen={settings.language === value}
						onChange={() => saving.save('language', value)}
						{...rest}
					/>
				))}
			</div>
		</ChoiceGroup>
	);
}

/** When Postwijs asks once more before something goes out. */
export function PauseChoice() {
	const { settings, translate, saving } = usePage();
	return (
		<ChoiceGroup
			anchor="pause"
			setting="pauseBeforePublishing"
			title={translate('options_pause')}
			hint={translate('options_pause_hint')}
		>
			{(['off', 'stop', 'caution'] as const).map((value) => (
				<Choice
					key={value}
					type="radio"
					name="pause"
					value={value}
					label={translate(`options_pause_${value}`)}
					isChosen={settings.pauseBeforePublishing === value}
					onChange={() => saving.save('pauseBeforePublishing', value)}
				/>
			))}
		</ChoiceGroup>
	);
}
