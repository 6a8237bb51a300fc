import icon from '../../icons/icon.svg';
import type { MessageKey, SettingsState, Translate } from '../settings/index.ts';
import { LanguageChoice, PauseChoice, RoleChoice, SitesChoice } from './choices.tsx';
import { Contents } from './contents.tsx';
import { Disclaimers } from './disclaimers.tsx';
import { Organisation, Support, Words } from './fields.tsx';
import { ManagedReason } from './group.tsx';
import { ItSection } from './it/it-section.tsx';
import { Problems } from './problems.tsx';
import { RuleList } from './rule-list.tsx';
import { type Outcome, PageContext, useSaving } from './saving.ts';
import { TransferSection } from './transfer.tsx';
import { Trial } from './trial/trial.tsx';

const WORD: Readonly<Record<Outcome, MessageKey>> = {
	saved: 'options_saved',
	forgotten: 'options_problems_forgotten',
	imported: 'options_imported',
	reset: 'options_was_reset',
	copied: 'options_copied',
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
			<Contents />
			<main id="settings" tabIndex={-1}>
				<Problems />
				<ManagedReason />
				<RoleChoice />
				<Organisation />
				<Support />
				<Disclaimers />
				<PauseChoice />
				<SitesChoice />
				<RuleList />
				<Words />
				<Trial />
				<LanguageChoice />
				<TransferSection />
				<ItSection />
			</main>
			<div class="status" role="status">
				{saving.outcome && <p class={saving.outcome}>{translate(WORD[saving.outcome])}</p>}
			</div>
		</PageContext.Provider>
	);
}
