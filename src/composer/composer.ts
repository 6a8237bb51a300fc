import { createEditor } from '../editors/index.ts';
import {
	defaultSettings,
	endPause,
	isPaused,
	languageOf,
	type Settings,
	type SettingsSnapshot,
	saveSetting,
	type Translate,
	translator,
	watchSettings,
} from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import { createNudge } from '../ui/nudge.tsx';
import { themeAt } from '../ui/theme.ts';
import type { NudgeActions } from '../ui/view.ts';
import { announcementOf, createAnnouncer } from './announcer.ts';
import { hasCaret, rememberCaret } from './caret.ts';
import type { DismissalScope, Dismissals } from './dismissals.ts';
import { guarded, onceAFrame } from './guard.ts';
import { addDisclaimer, carryOut, type Outcome, removeDisclaimer, sameFinding } from './help.ts';
import { wishOf } from './keys.ts';
import { isShown, layoutOf } from './layout.ts';
import { createPauseClock } from './pause-clock.ts';
import { createReader, type Reading } from './reader.ts';
import { type Conversation, viewOf } from './view-of.ts';
import { watchComposer } from './watch.ts';

/** Why the attention for a composer ends before another one gets it. */
export type LeaveReason = 'gone' | 'broken';

/**
 * The life of one composer: watch, check, show. Ends with the signal, and takes everything of ours along. Calls `leave`
 * when the composer goes, or when something of ours fails: the page then goes on as if we were not there.
 * The answer opens the card.
 */
export function tendComposer(
	surface: Surface,
	dismissals: Dismissals,
	signal: AbortSignal,
	leave: (reason: LeaveReason) => void,
): () => void {
	const { editable, composer } = surface;
	const editor = createEditor(editable, signal);
	const reader = createReader(surface, editor, dismissals);
	const isNews = createAnnouncer();
	const talk: Conversation = { openAt: null, notice: undefined, announcement: '', turn: 0 };
	let settings: Settings = defaultSettings();
	let snapshot: SettingsSnapshot | undefined;
	let reading: Reading = { text: '', findings: [], praise: undefined };
	let giveCaretBack: (() => void) | undefined;
	let areMarksStale = false;

	const t: Translate = (key, values) => translator(languageOf(settings.language))(key, values);
	const isOff = () => settings.disabledSites.includes(surface.site) || isPaused(snapshot?.pausedUntil ?? 0);
	const isSilent = () => reading.text.trim() === '' || isOff();

	const safely = guarded(signal, () => leave('broken'));

	const place = () => {
		if (!isShown(editable)) return leave('gone');
		if (isSilent()) return;
		const shown = talk.openAt === null ? undefined : reading.findings[talk.openAt];
		nudge.place(layoutOf(surface, editor.read, shown));
	};

	const show = () => {
		if (isSilent()) {
			talk.openAt = null;
			return nudge.hide();
		}
		if (snapshot) nudge.show(viewOf(reading, talk, surface, snapshot), themeAt(composer));
		place();
	};

	const read = () => {
		reading = reader.read(settings, isOff());
		const count = reading.findings.length;
		if (isNews(reading.findings)) talk.announcement = announcementOf(count, languageOf(settings.language));
	};

	const check = () => {
		if (!snapshot || clock.isComposing) return;
		// The first who sees that a pause is over says so to all.
		if (snapshot.pausedUntil > 0 && !isOff()) void endPause();
		const before = reading;
		const shown = talk.openAt === null ? undefined : before.findings[talk.openAt];
		read();
		if (shown) talk.openAt = sameFinding(shown, before.text, reading.findings, reading.text);
		show();
	};
	const clock = createPauseClock(safely(check), signal);

	const askFrame = onceAFrame(
		safely(() => {
			if (areMarksStale && !clock.isComposing) {
				areMarksStale = false;
				reader.repaint();
			}
			place();
		}),
	);

	const open = (at: number, takesFocus: boolean) => {
		// Somebody who went on by Tab from the card to the page still wants to be brought back to their text.
		if (!giveCaretBack || hasCaret(editable)) giveCaretBack = rememberCaret(editable);
		talk.openAt = at;
		talk.turn += 1;
		talk.notice = undefined;
		show();
		if (takesFocus) nudge.focusCard();
	};

	const close = (givesCaretBack: boolean) => {
		const hadFocus = nudge.hasFocus();
		talk.openAt = null;
		talk.notice = undefined;
		show();
		if (givesCaretBack && hadFocus) giveCaretBack?.();
	};

	const tellTitle = () => {
		talk.announcement =
			reading.findings[talk.openAt ?? 0]?.wording[languageOf(settings.language)].title ?? '';
	};

	const help = async (task: () => Promise<Outcome>) => {
		const outcome = await task();
		if (signal.aborted) return;
		check();
		talk.announcement = outcome?.message ?? t('announce_done');
		if (!outcome) return close(false);
		talk.openAt ??= 0;
		talk.notice = outcome;
		show();
		nudge.focusCard();
	};

	/** Leaves the finding that is shown for what it is, and goes on to the next one. */
	const settle = (scope: DismissalScope) => {
		const at = talk.openAt ?? 0;
		const finding = reading.findings[at];
		if (finding) dismissals.dismiss(finding, reading.text, scope);
		read();
		if (reading.findings.length === 0) return close(true);
		talk.openAt = Math.min(at, reading.findings.length - 1);
		talk.notice = undefined;
		tellTitle();
		show();
	};

	const actions: NudgeActions = {
		toggle: safely(() => (talk.openAt === null ? open(0, true) : close(true))),
		close: safely(() => close(true)),
		step: safely((by) => {
			const count = reading.findings.length;
			talk.openAt = ((talk.openAt ?? 0) + by + count) % count;
			talk.notice = undefined;
			tellTitle();
			show();
		}),
		repair: safely((index) => {
			check();
			const repair = talk.openAt === null ? undefined : reading.findings[talk.openAt]?.repairs[index];
			return repair?.kind === 'replace' ? help(() => carryOut(repair, editor, t)) : undefined;
		}),
		disclaim: safely((kind) => help(() => addDisclaimer(kind, editor, surface, settings, t))),
		removeDisclaimer: safely(() => help(() => removeDisclaimer(editor, settings, t))),
		profileSaysIt: safely(async () => {
			await saveSetting('disclaimerInProfile', true);
			settle('rule');
		}),
		dismiss: safely((scope) => settle(scope)),
		switchOff: safely(async () => {
			const rule = reading.findings[talk.openAt ?? 0]?.rule;
			if (rule) await saveSetting('disabledRules', [...new Set([...settings.disabledRules, rule])]);
			settle('rule');
		}),
	};
	const nudge = createNudge(composer, actions, signal);

	const onKey = (event: KeyboardEvent) => {
		const wish = wishOf(event);
		const isOpening = wish === 'open' && !isSilent();
		const isClosing = wish === 'close' && talk.openAt !== null && !clock.isComposing;
		const isStepping = (wish === 'next' || wish === 'previous') && nudge.hasFocus() && talk.openAt !== null;
		if (!isOpening && !isClosing && !isStepping) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (isOpening) open(talk.openAt ?? 0, true);
		else if (isClosing) close(true);
		else if (reading.findings.length > 1) actions.step(wish === 'next' ? 1 : -1);
	};

	watchComposer(
		surface,
		{
			edited: safely((event) => {
				if (event && nudge.owns(event)) return;
				if (talk.openAt !== null && !nudge.hasFocus()) close(false);
				areMarksStale = true;
				askFrame();
				clock.touched();
			}),
			pasted: safely(clock.pasted),
			composing: safely(clock.composing),
			clicked: safely((x, y) => {
				const mark = editor.markAt(x, y);
				if (mark) open(Number(mark.id), false);
			}),
			moved: safely(askFrame),
			left: safely(() => leave('gone')),
			keyPressed: safely(onKey),
			pressed: safely((event) => {
				if (talk.openAt !== null && !nudge.owns(event)) close(false);
			}),
		},
		signal,
	);

	watchSettings(
		signal,
		safely((latest) => {
			if (!latest.isRead) return;
			snapshot = latest;
			settings = latest.settings;
			check();
		}),
	);

	return safely(() => {
		if (!isSilent()) open(talk.openAt ?? 0, true);
	});
}
