import type { MessageKey } from '../settings/index.ts';
import { Section } from './group.tsx';
import { usePage } from './saving.ts';
import { TextField, type TextKey, TextsField } from './text-field.tsx';

/** The names of the organisation and its schools. */
export function Organisation() {
	const { translate } = usePage();
	return (
		<Section anchor="organisation" title={translate('options_organisation')}>
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
	);
}

const SUPPORT: readonly (readonly [TextKey, MessageKey])[] = [
	['managerName', 'options_manager_name'],
	['managerEmail', 'options_manager_email'],
	['confidentialAdviser', 'options_adviser'],
	['reportingUrl', 'options_reporting_url'],
	['measuresUrl', 'options_measures_url'],
	['codeUrl', 'options_code_url'],
];

/** Whom one can turn to; the card offers them beside a draft. */
export function Support() {
	const { translate } = usePage();
	return (
		<Section anchor="support" title={translate('options_support')} hint={translate('options_support_hint')}>
			{SUPPORT.map(([setting, label]) => (
				<TextField key={setting} setting={setting} label={translate(label)} rows={1} />
			))}
		</Section>
	);
}

/** What may be public, and what may not. */
export function Words() {
	const { translate } = usePage();
	return (
		<Section anchor="words" title={translate('options_words')}>
			<TextsField
				setting="publicContacts"
				label={translate('options_public')}
				hint={translate('options_public_hint')}
				rows={3}
			/>
			<TextsField
				setting="extraTerms"
				label={translate('options_terms')}
				hint={translate('options_terms_hint')}
				rows={3}
			/>
		</Section>
	);
}
