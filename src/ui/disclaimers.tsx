import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface DisclaimersProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
	/** The menu stands open where a finding asks for a disclaimer; elsewhere it waits behind its heading. */
	readonly isAdvised: boolean;
}

/** The menu of disclaimers that one click puts at the end of the text, each with the sentence it would put there. */
export function Disclaimers({ view, actions, isAdvised }: DisclaimersProps) {
	const { t, disclaimers, organisation } = view;
	return (
		<details
			class="disclaimers"
			open={isAdvised}
			onToggle={({ currentTarget }) => {
				if (!isAdvised) currentTarget.scrollIntoView({ block: 'nearest' });
			}}
		>
			<summary>{t('disclaimer_heading')}</summary>
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
		</details>
	);
}
