import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface PauseDialogProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

/** More titles than these nobody reads at such a moment. */
const MOST_TITLES = 3;

/** A modal dialog keeps the focus from the page; between its own buttons Tab goes round. */
function keepFocus(event: KeyboardEvent): void {
	if (event.key !== 'Tab') return;
	event.preventDefault();
	const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
	const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
	const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
	buttons[(at + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length]?.focus();
}

/** Asks once before publishing: back to the text, or out with it. Escape goes back to the text. */
export function PauseDialog({ view, actions }: PauseDialogProps) {
	const { t, question, isLeader, organisation } = view;
	if (!question) return null;
	return (
		<dialog
			ref={(dialog) => {
				if (dialog && !dialog.open) dialog.showModal();
			}}
			class="pause"
			role="alertdialog"
			aria-labelledby="pause-title"
			aria-describedby="pause-points"
			onKeyDown={keepFocus}
			onCancel={trusted((event) => {
				event.preventDefault();
				actions.adjust();
			})}
		>
			<h2 id="pause-title">{t('pause_title')}</h2>
			<ul id="pause-points">
				{question.slice(0, MOST_TITLES).map((title) => (
					<li key={title}>{title}</li>
				))}
			</ul>
			<p>{isLeader ? t('pause_leader', { organisatie: organisation }) : t('pause_staff')}</p>
			<div class="answers">
				<button type="button" class="answer main" onClick={trusted(actions.adjust)}>
					{t('pause_adjust')}
				</button>
				<button type="button" class="answer" onClick={trusted(actions.publish)}>
					{t('pause_publish')}
				</button>
			</div>
		</dialog>
	);
}
