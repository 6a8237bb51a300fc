import type { Level } from '../checker/index.ts';
import type { Translate } from '../settings/index.ts';
import { CloseIcon, LevelIcon } from './icons.tsx';
import { trusted } from './trusted.ts';

/** The level by shape, colour and word; the word is given where it is not the name of the level. */
export function LevelChip({
	level,
	t,
	label = t(`level_${level}`),
}: {
	readonly level: Level;
	readonly t: Translate;
	readonly label?: string;
}) {
	return (
		<span class={`chip level-${level}`}>
			<LevelIcon level={level} />
			{label}
		</span>
	);
}

/** The cross at the corner of a card. */
export function CloseButton({ t, onClose }: { readonly t: Translate; readonly onClose: () => void }) {
	return (
		<button
			type="button"
			class="round close"
			aria-label={t('card_close')}
			title={t('card_close')}
			onClick={trusted(onClose)}
		>
			<CloseIcon />
		</button>
	);
}
