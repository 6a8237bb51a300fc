import type { DisclaimerKind, MessageKey } from '../settings/index.ts';
import { Menu } from './menu.tsx';
import { trusted } from './trusted.ts';
import type { DisclaimerOffer, DisclaimerMenu as Disclaimers, NudgeActions, NudgeView } from './view.ts';

const NAME: Readonly<Record<DisclaimerKind, MessageKey>> = {
	personal: 'disclaimer_personal',
	personalShort: 'disclaimer_personal_short',
	organisation: 'disclaimer_organisation',
};

interface PartProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

function Offer({ offer, view, actions }: PartProps & { readonly offer: DisclaimerOffer }) {
	const { t, organisation } = view;
	return (
		<button
			type="button"
			class={offer.kind === 'personalShort' ? 'offer short' : 'offer'}
			aria-disabled={offer.sentence === null}
			onClick={trusted(() => actions.disclaim(offer.kind))}
		>
			<strong>{t(NAME[offer.kind], { organisatie: organisation })}</strong>
			<span>{offer.sentence === null ? t('disclaimer_no_room') : `“${offer.sentence}”`}</span>
			{offer.note && <em>{offer.note}</em>}
		</button>
	);
}

function Present({ sentence, view, actions }: PartProps & { readonly sentence: string }) {
	return (
		<div class="present">
			<p>
				{view.t('disclaimer_present')} <q>{sentence}</q>
			</p>
			<button type="button" class="quiet" onClick={trusted(actions.removeDisclaimer)}>
				{view.t('disclaimer_remove')}
			</button>
		</div>
	);
}

interface DisclaimerMenuProps extends PartProps {
	readonly disclaimers: Disclaimers;
	readonly isAdvised: boolean;
}

/** The menu of disclaimers that one click puts in the text, each with the sentence it would put there. */
export function DisclaimerMenu({ disclaimers, view, actions, isAdvised }: DisclaimerMenuProps) {
	const { t } = view;
	const { offers, present, asksProfile } = disclaimers;
	return (
		<Menu title={t('disclaimer_heading')} isOpen={isAdvised}>
			{present !== undefined && <Present sentence={present} view={view} actions={actions} />}
			{present !== undefined && <p class="hint">{t('disclaimer_replace')}</p>}
			{offers
				.filter(({ isThere }) => !isThere)
				.map((offer) => (
					<Offer key={offer.kind} offer={offer} view={view} actions={actions} />
				))}
			{asksProfile && isAdvised && (
				<button type="button" class="quiet" onClick={trusted(actions.profileSaysIt)}>
					{t('disclaimer_in_profile')}
				</button>
			)}
		</Menu>
	);
}
