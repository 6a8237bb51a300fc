import { isPaused, type MessageKey, SITE_NAMES, saveSetting } from '../settings/index.ts';
import { ManagedMark } from '../ui/page/managed-mark.tsx';
import { Switch } from '../ui/page/switch.tsx';
import type { PartProps } from './popup.tsx';
import type { CurrentTab, FieldState } from './tab.ts';

const FIELD: Readonly<Record<FieldState, MessageKey>> = {
	recognised: 'popup_field_recognised',
	generic: 'popup_field_generic',
	unchecked: 'popup_field_unchecked',
	none: 'popup_field_none',
};

/** Postwijs on or off on the site of this tab, and what it makes of the field that somebody writes in. */
export function SiteControl({
	tab,
	settings,
	managedKeys,
	pausedUntil,
	translate,
}: PartProps & { readonly tab: CurrentTab }) {
	const { site, field, isShut } = tab;
	if (site === null) return <p class="here">{translate(isShut ? 'popup_shut' : 'popup_not_here')}</p>;
	const isOn = !settings.disabledSites.includes(site);
	const isManaged = managedKeys.has('disabledSites');
	const others = settings.disabledSites.filter((other) => other !== site);
	return (
		<section class="here">
			<Switch
				label={translate('popup_site', { site: SITE_NAMES[site] })}
				isOn={isOn}
				isLocked={isManaged}
				onChange={(now) => void saveSetting('disabledSites', now ? others : [...others, site])}
			/>
			{isManaged && <ManagedMark>{translate('options_managed')}</ManagedMark>}
			{isOn && !isPaused(pausedUntil) && (
				<p class={`field field-${field}`} role="status">
					{translate(FIELD[field])}
				</p>
			)}
		</section>
	);
}
