import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface DisclaimersProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

/** The disclaimers that one click puts at the end of the text, each with the sentence it would put there. */
export function Disclaimers({ view, actions }: DisclaimersProps) {
	const { t, disclaimers, organisation } = view;
	return (
		<section class="disclaimers" aria-labelledby="disclaimers">
			<h3 id="disclaimers">{t('disclaimer_heading')}</h3>
			{disclaimers.map(({ which, sentence, note }) => (
				<button
					key={which}
					type="button"
					class="offer"
					aria-disabled={sentence === null}
					onClick={trusted(() => actions.disclaim(which))}
				>
					<strong>{t(`disclaimer_${which}`, { organisatie: organisation })}</strong>
					<span>{sentence === null ? t('disclaimer_no_room') : `“${sentence}”`}</span>
					{note && <em>{note}</em>}
				</button>
			))}
		</section>
	);
}
