import { languageOf, saveSetting } from '../settings/index.ts';
import type { NudgeActions } from '../ui/view.ts';
import { hasCaret, rememberCaret } from './caret.ts';
import type { DismissalScope } from './dismissals.ts';
import { addDisclaimer, carryOut, type Outcome, removeDisclaimer } from './help.ts';
import type { Found } from './parts.ts';
import type { Tended } from './tended.ts';

/** What somebody can do with the card. */
export interface CardActions extends Omit<NudgeActions, 'adjust' | 'publish' | 'close'> {
	/** Opens the card at the finding it was open at last, or at the first, with the focus. */
	openAnew(): void;
	/** Opens the card at a finding whose mark was clicked; the focus stays in the text. */
	openBeside(found: Found): void;
	close(givesCaretBack: boolean): void;
	/** Reads first: somebody may ask before the pause in which their last words are read. False when the attention ended. */
	isReadNow(): boolean;
}

export function createCardActions(tended: Tended): CardActions {
	const { dismissals, parts, signal, surface, t, talk } = tended;
	let giveCaretBack: (() => void) | undefined;
	let switchedOff: string | undefined;

	const shown = () => (talk.openAt === null ? undefined : parts.found[talk.openAt]);

	const isReadNow = () => {
		tended.check();
		return !signal.aborted;
	};

	const open = (at: number, takesFocus: boolean) => {
		const { editable } = tended.active;
		// Somebody who went on by Tab from the card to the page still wants to be brought back to their text.
		if (!giveCaretBack || hasCaret(editable)) giveCaretBack = rememberCaret(editable);
		talk.openAt = at;
		talk.turn += 1;
		talk.notice = undefined;
		tended.show();
		if (takesFocus) tended.nudge.focusCard();
	};

	const close = (givesCaretBack: boolean) => {
		const hadFocus = tended.nudge.hasFocus();
		talk.openAt = null;
		talk.notice = undefined;
		tended.show();
		if (givesCaretBack && hadFocus) giveCaretBack?.();
	};

	const goTo = (at: number) => {
		talk.openAt = at;
		talk.notice = undefined;
		talk.announcement = parts.found[at]?.finding.wording[languageOf(tended.settings.language)].title ?? '';
		tended.show();
	};

	const help = async (task: () => Promise<Outcome>) => {
		const outcome = await task();
		if (signal.aborted) return;
		tended.check();
		talk.announcement = outcome?.message ?? t('announce_done');
		if (!outcome) return close(false);
		talk.openAt ??= 0;
		talk.notice = outcome;
		tended.show();
		tended.nudge.focusCard();
	};

	/** Leaves the finding that is shown for what it is, and goes on to the next one. */
	const settle = (scope: DismissalScope) => {
		const at = talk.openAt ?? 0;
		const settled = parts.found[at];
		if (settled) dismissals.dismiss(settled.finding, settled.part.reading.text, scope);
		tended.read();
		if (parts.found.length === 0) return close(true);
		goTo(Math.min(at, parts.found.length - 1));
	};

	return {
		isReadNow,
		close,
		openAnew() {
			if (isReadNow()) open(talk.openAt ?? 0, true);
		},
		openBeside: (found) => open(parts.found.indexOf(found), false),
		toggle() {
			if (talk.openAt !== null) close(true);
			else if (isReadNow()) open(0, true);
		},
		step(by) {
			const count = parts.found.length;
			goTo(((talk.openAt ?? 0) + by + count) % count);
		},
		goTo,
		repair(index) {
			tended.check();
			const now = shown();
			const repair = now?.finding.repairs[index];
			if (!now || repair?.kind !== 'replace') return;
			return help(() => carryOut(repair, now.part.editor, t));
		},
		disclaim: (kind) => help(() => addDisclaimer(kind, tended.active.editor, surface, tended.settings, t)),
		removeDisclaimer: () => help(() => removeDisclaimer(tended.active.editor, tended.settings, t)),
		async profileSaysIt() {
			await saveSetting('disclaimerInProfile', true);
			settle('rule');
		},
		dismiss: settle,
		restore() {
			dismissals.clear();
			tended.read();
			goTo(0);
			tended.nudge.focusCard();
		},
		async switchOff() {
			const at = talk.openAt ?? 0;
			const found = parts.found[at];
			if (!found) return;
			const { finding, part } = found;
			switchedOff = finding.rule;
			await saveSetting('disabledRules', [...new Set([...tended.settings.disabledRules, switchedOff])]);
			if (signal.aborted) return;
			dismissals.dismiss(finding, part.reading.text, 'rule');
			tended.read();
			goTo(Math.max(0, Math.min(at, parts.found.length - 1)));
			const { title } = finding.wording[languageOf(tended.settings.language)];
			const message = t('card_switched_off', { titel: title });
			talk.notice = { message, isSwitchedOff: true };
			talk.announcement = message;
			tended.show();
			tended.nudge.focusCard();
		},
		async switchOn() {
			const rule = switchedOff;
			if (rule === undefined) return;
			switchedOff = undefined;
			dismissals.forget(rule);
			talk.notice = undefined;
			talk.announcement = t('card_switched_on');
			await saveSetting(
				'disabledRules',
				tended.settings.disabledRules.filter((other) => other !== rule),
			);
			if (signal.aborted) return;
			tended.check();
			tended.nudge.focusCard();
		},
	};
}
