import { type DisclaimerKind, disclaimerText } from '../settings/index.ts';
import { Switch } from '../ui/page/switch.tsx';
import { ManagedNote, Section } from './group.tsx';
import { usePage } from './saving.ts';
import { TextField, type TextKey } from './text-field.tsx';

function Disclaimer({
	kind,
	setting,
	label,
	hint,
}: {
	readonly kind: DisclaimerKind;
	readonly setting: TextKey;
	readonly label: string;
	readonly hint?: string;
}) {
	const { settings, translate } = usePage();
	return (
		<div class="disclaimer">
			<TextField
				setting={setting}
				label={label}
				rows={kind === 'personal' ? 3 : 1}
				{...(hint ? { hint } : {})}
			/>
			<figure class="preview">
				<figcaption>{translate('options_preview')}</figcaption>
				<blockquote>{disclaimerText(kind, settings)}</blockquote>
			</figure>
		</div>
	);
}

/** The sentences that one click inserts, each with how it will look. */
export function Disclaimers() {
	const { settings, managedKeys, saving, translate } = usePage();
	return (
		<Section
			anchor="disclaimers"
			title={translate('options_disclaimers')}
			hint={translate('options_disclaimers_hint')}
		>
			<Disclaimer
				kind="personal"
				setting="disclaimerPersonal"
				label={translate('options_disclaimer_personal')}
			/>
			<Disclaimer
				kind="personalShort"
				setting="disclaimerPersonalShort"
				label={translate('options_disclaimer_personal_short')}
				hint={translate('options_disclaimer_personal_short_hint')}
			/>
			<Disclaimer
				kind="organisation"
				setting="disclaimerOrganisation"
				label={translate('options_disclaimer_organisation')}
			/>
			<div class="disclaimer">
				<Switch
					label={translate('options_in_profile')}
					isOn={settings.disclaimerInProfile}
					isLocked={managedKeys.has('disclaimerInProfile')}
					onChange={(isOn) => saving.save('disclaimerInProfile', isOn)}
				/>
				<p class="hint">{translate('options_in_profile_hint')}</p>
				{managedKeys.has('disclaimerInProfile') && <ManagedNote />}
			</div>
		</Section>
	);
}
