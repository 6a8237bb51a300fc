import { LevelIcon } from './icons.tsx';
import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface FindingListProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

/** All findings, the gravest first, with the words that they are about. Choosing one shows it, and the list makes way. */
export function FindingList({ view, actions }: FindingListProps) {
	const { t, points, openAt } = view;
	if (points.length < 2) return null;
	const choose = (at: number) =>
		trusted(({ currentTarget }: MouseEvent) => {
			const list = (currentTarget as HTMLElement).closest('details');
			if (list) list.open = false;
			list?.querySelector('summary')?.focus();
			actions.goTo(at);
		});
	return (
		<details class="all">
			<summary>{t('card_all', { count: points.length })}</summary>
			<ol>
				{points.map(({ place, level, title, words }) => (
					<li key={place}>
						<button
							type="button"
							class={`point level-${level}`}
							aria-current={place === openAt ? 'true' : undefined}
							onClick={choose(place)}
						>
							<LevelIcon level={level} />
							<span>
								<strong>{title}</strong>
								{words && <em>“{words}”</em>}
							</span>
						</button>
					</li>
				))}
			</ol>
		</details>
	);
}
