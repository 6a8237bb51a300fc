import icon from '../../icons/icon.svg';
import type { MessageKey, SettingsState, Translate } from '../settings/index.ts';
import { LanguageChoice, RoleChoice, SitesChoice } from './choices.tsx';
import { Disclaimers } from './disclaimers.tsx';
import { Section } from './group.tsx';
import { Problems } from './problems.tsx';
import { type Outcome, PageContext, useSaving } from './saving.ts';
import { TextField, TextsField } from './text-field.tsx';

const WORD: Readonly<Record<Outcome, MessageKey>> = {
	saved: 'options_saved',
	forgotten: 'options_problems_forgotten',
	failed: 'options_save_failed',
};

/** The whole options page, for the settings that hold now. */
export function OptionsPage({ translate, ...state }: SettingsState & { readonly translate: Translate }) {
	const saving = useSaving();
	return (
		<PageContext.Provider value={{ ...state, translate, saving }}>
			<header>
				<img src={icon} alt="" width="56" height="56" />
				<div>
					<h1>{translate('options_title')}</h1>
					<p>{translate('options_intro')}</p>
					<p class="hint">{translate('options_saved_at_once')}</p>
				</div>
			</header>
			<main id="settings" tabIndex={-1}>
				<Problems />
				<RoleChoice />
				<Section title={translate('options_organisation')}>
					<TextField
						setting="organisationName"
						label={translate('options_organisation_name')}
						hint={translate('options_organisation_name_hint')}
						rows={1}
					/>
					<TextsField
						setting="schoolNames"
						label={translate('options_school_names')}
						hint={translate('options_school_names_hint')}
						rows={3}
					/>
				</Section>
				<Disclaimers />
				<SitesChoice />
				<LanguageChoice />
			</main>
			<div class="status" role="status">
				{saving.outcome && <p class={saving.outcome}>{translate(WORD[saving.outcome])}</p>}
			</div>
		</PageContext.Provider>
	);
}
