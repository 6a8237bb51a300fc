import type { Ref } from 'preact';
import { LevelIcon } from './icons.tsx';
import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

/** What the badge says in words, for the tooltip and for a screen reader. */
export function badgeLabel({ t, findings, highest }: NudgeView): string {
	if (!highest) return t('badge_fine');
	const count = findings.length;
	const points = count === 1 ? t('badge_one') : t('badge_many', { count });
	return t('badge_label', { points, level: t(`level_${highest}`) });
}

interface BadgeProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
	readonly element: Ref<HTMLButtonElement>;
}

/** The small sign at the corner of the composer: shape, colour and number; a quiet check when there is nothing to say. */
export function Badge({ view, actions, element }: BadgeProps) {
	const { findings, highest, openAt } = view;
	const label = badgeLabel(view);
	return (
		<button
			ref={element}
			type="button"
			class={`badge level-${highest ?? 'good'}`}
			aria-label={label}
			aria-haspopup="dialog"
			aria-expanded={openAt !== null}
			aria-keyshortcuts={view.shortcut || undefined}
			title={label}
			// Keeps the caret and the selection where they are in the text.
			onMouseDown={(event) => event.preventDefault()}
			onClick={trusted(actions.toggle)}
		>
			<LevelIcon level={highest ?? 'good'} />
			{highest && <span class="count">{findings.length}</span>}
		</button>
	);
}
