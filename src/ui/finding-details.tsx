import type { Finding } from '../checker/index.ts';
import { Disclaimers } from './disclaimers.tsx';
import { guidelineOf } from './guideline.ts';
import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface FindingDetailsProps {
	readonly finding: Finding;
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

/** What, why and what to do about one finding, with the repairs that one click makes. */
export function FindingDetails({ finding, view, actions }: FindingDetailsProps) {
	const { t, language, organisation } = view;
	const wording = finding.wording[language];
	const guideline = guidelineOf(finding.guideline, t, organisation);
	return (
		<>
			<p id="message">{wording.message}</p>
			{guideline && (
				<blockquote>
					<strong>{guideline.name}</strong> {guideline.sentence}
				</blockquote>
			)}
			<p class="advice">{wording.advice}</p>
			{finding.repairs.map((repair, index) =>
				repair.kind === 'replace' ? (
					<button
						key={`${repair.start}-${repair.text}`}
						type="button"
						class="repair"
						onClick={trusted(() => actions.repair(index))}
					>
						{repair.label[language]}
					</button>
				) : null,
			)}
			<Disclaimers
				key={`${finding.rule}-${finding.start}`}
				view={view}
				actions={actions}
				isAdvised={finding.repairs.some(({ kind }) => kind === 'disclaimer')}
			/>
		</>
	);
}
