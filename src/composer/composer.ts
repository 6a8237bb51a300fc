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
import { editableOf } from './editable.ts';
import { guarded, onceAFrame } from './guard.ts';
import { addDisclaimer, carryOut, type Outcome, removeDisclaimer } from './help.ts';
import { wishOf } from './keys.ts';
import { isShown, layoutOf } from './layout.ts';
import { createParts, type Found, type Part } from './parts.ts';
import { createPause } from './pause.ts';
import { createPauseClock } from './pause-clock.ts';
import { type Conversation, viewOf } from './view-of.ts';
import { watchComposer } from './watch.ts';

/** Why the attention for a composer ends before another one gets it. */
export type LeaveReason = 'gone' | 'broken' | 'changed';

/**
 * The life of one composer: watch, check, show, ask before publishing. Ends with the signal, and takes everything of ours
 * along. Calls `leave` when the composer goes, or when something of ours fails: the page then goes on as if we were not
 * there. The answer opens the card.
 */
export function tendComposer(
	surface: Surface,
	dismissals: Dismissals,
	signal: AbortSignal,
	leave: (reason: LeaveReason) => void,
): () => void {
	const { composer } = surface;
	const parts = createParts(surface, dismissals, signal);
	const isNews = createAnnouncer();
	const pause = createPause();
	const talk: Conversation = {
		...{ openAt: null, notice: undefined, announcement: '', turn: 0, question: undefined },
	};
	const address = location.href;
	let settings: Settings = defaultSettings();
	let snapshot: SettingsSnapshot | undefined;
	let active = parts.partOf(surface.editable) ?? (parts.all[0] as Part);
	let giveCaretBack: (() => void) | undefined;
	let areMarksStale = false;
	let firstReason: Found | undefined;

	const t: Translate = (key, values) => translator(languageOf(settings.language))(key, values);
	const isOff = () => settings.disabledSites.includes(surface.site) || isPaused(snapshot?.pausedUntil ?? 0);
	const isSilent = () =>
		isOff() || (parts.found.length === 0 && parts.all.every(({ reading }) => reading.text.trim() === ''));

	const safely = guarded(signal, () => leave('broken'));

	const place = () => {
		if (!isShown(active.editable)) return leave('gone');
		if (isSilent()) return;
		const shown = talk.openAt === null ? undefined : parts.found[talk.openAt];
		const { editable, editor } = shown?.part ?? active;
		nudge.place(layoutOf(composer, editable, editor.read, shown?.finding));
	};

	const show = () => {
		if (isSilent()) {
			talk.openAt = null;
			return nudge.hide();
		}
		if (snapshot) nudge.show(viewOf(parts, active, talk, surface, snapshot), themeAt(composer));
		place();
	};

	const read = () => {
		parts.read(settings, isOff());
		const findings = parts.found.map(({ finding }) => finding);
		if (isNews(findings)) talk.announcement = announcementOf(findings.length, languageOf(settings.language));
	};

	/** Other segments, or the same elements for another video: then the site has to be asked again what this is. */
	const isOther = () => {
		const now = surface.parts();
		return (
			location.href !== address ||
			now.length !== parts.all.length ||
			now.some((editable) => !parts.partOf(editable))
		);
	};

	const check = () => {
		if (!snapshot || clock.isComposing) return;
		// The first who sees that a pause is over says so to all.
		if (snapshot.pausedUntil > 0 && !isOff()) void endPause();
		if (isOther()) return leave('changed');
		const shown = talk.openAt === null ? undefined : parts.found[talk.openAt];
		const before = shown?.part.reading.text ?? '';
		read();
		if (shown) talk.openAt = parts.placeOf(shown, before);
		show();
	};
	const clock = createPauseClock(safely(check), signal);

	const askFrame = onceAFrame(
		safely(() => {
			if (areMarksStale && !clock.isComposing) {
				areMarksStale = false;
				parts.repaint();
			}
			place();
		}),
	);

	/** Somebody may open the card before the pause in which their last words are read: it tells of the text as it is now. */
	const isReadNow = () => {
		check();
		return !signal.aborted;
	};

	const open = (at: number, takesFocus: boolean) => {
		// Somebody who went on by Tab from the card to the page still wants to be brought back to their text.
		if (!giveCaretBack || hasCaret(active.editable)) giveCaretBack = rememberCaret(active.editable);
		talk.openAt = at;
		talk.turn += 1;
		talk.notice = undefined;
		show();
		if (takesFocus) nudge.focusCard();
	};

	const openAnew = () => {
		if (isReadNow()) open(talk.openAt ?? 0, true);
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
			parts.found[talk.openAt ?? 0]?.finding.wording[languageOf(settings.language)].title ?? '';
	};

	const goTo = (at: number) => {
		talk.openAt = at;
		talk.notice = undefined;
		tellTitle();
		show();
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
		const shown = parts.found[at];
		if (shown) dismissals.dismiss(shown.finding, shown.part.reading.text, scope);
		read();
		if (parts.found.length === 0) return close(true);
		talk.openAt = Math.min(at, parts.found.length - 1);
		talk.notice = undefined;
		tellTitle();
		show();
	};

	const actions: NudgeActions = {
		toggle: safely(() => {
			if (talk.openAt !== null) close(true);
			else if (isReadNow()) open(0, true);
		}),
		close: safely(() => close(true)),
		step: safely((by) => {
			const count = parts.found.length;
			goTo(((talk.openAt ?? 0) + by + count) % count);
		}),
		goTo: safely((at) => goTo(at)),
		repair: safely((index) => {
			check();
			const shown = talk.openAt === null ? undefined : parts.found[talk.openAt];
			const repair = shown?.finding.repairs[index];
			if (!shown || repair?.kind !== 'replace') return;
			return help(() => carryOut(repair, shown.part.editor, t));
		}),
		disclaim: safely((kind) => help(() => addDisclaimer(kind, active.editor, surface, settings, t))),
		removeDisclaimer: safely(() => help(() => removeDisclaimer(active.editor, settings, t))),
		profileSaysIt: safely(async () => {
			await saveSetting('disclaimerInProfile', true);
			settle('rule');
		}),
		dismiss: safely((scope) => settle(scope)),
		restore: safely(() => {
			dismissals.clear();
			read();
			goTo(0);
			nudge.focusCard();
		}),
		switchOff: safely(async () => {
			const rule = parts.found[talk.openAt ?? 0]?.finding.rule;
			if (rule) await saveSetting('disabledRules', [...new Set([...settings.disabledRules, rule])]);
			settle('rule');
		}),
		adjust: safely(() => {
			endQuestion();
			firstReason?.part.editor.focusAt(firstReason.finding.start);
		}),
		publish: safely(() => {
			endQuestion();
			giveCaretBack?.();
			pause.letPass();
		}),
	};
	const nudge = createNudge(composer, actions, signal);

	const endQuestion = () => {
		talk.question = undefined;
		show();
	};

	/** Holds a press that publishes back, when what is about to go out deserves another look. */
	const onPublishing = (event: MouseEvent | KeyboardEvent) => {
		if (!snapshot || clock.isComposing || nudge.owns(event)) return;
		if (event instanceof KeyboardEvent && !parts.partOf(editableOf(event))) return;
		const control = surface.publishedBy(event);
		if (!control) return;
		read();
		const findings = parts.found.map(({ finding }) => finding);
		const reasons = pause.reasonsFor(parts.text, findings, settings);
		if (reasons.length === 0) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		firstReason = parts.found.find(({ finding }) => finding === reasons[0]);
		pause.hold(event, control === surface.editable ? active.editable : control);
		giveCaretBack = rememberCaret(active.editable);
		talk.openAt = null;
		talk.question = reasons.map(({ wording }) => wording[languageOf(settings.language)].title);
		show();
	};

	const onKey = (event: KeyboardEvent) => {
		const wish = wishOf(event);
		const isOpening = wish === 'open' && !isSilent();
		const isClosing = wish === 'close' && talk.openAt !== null && !clock.isComposing;
		const isStepping = (wish === 'next' || wish === 'previous') && nudge.hasFocus() && talk.openAt !== null;
		if (!isOpening && !isClosing && !isStepping) return onPublishing(event);
		event.preventDefault();
		event.stopImmediatePropagation();
		if (isOpening) openAnew();
		else if (isClosing) close(true);
		else if (parts.found.length > 1) actions.step(wish === 'next' ? 1 : -1);
	};

	const editables = parts.all.map(({ editable }) => editable);
	watchComposer(
		{ composer, editables },
		{
			edited: safely((event) => {
				if (event && nudge.owns(event)) return;
				if (talk.openAt !== null && !nudge.hasFocus()) close(false);
				areMarksStale = true;
				askFrame();
				clock.touched();
			}),
			entered: safely((editable) => {
				active = parts.partOf(editable) ?? active;
				askFrame();
			}),
			pasted: safely(clock.pasted),
			composing: safely(clock.composing),
			clicked: safely((editable, x, y) => {
				const part = parts.partOf(editable);
				if (!part?.editor.markAt(x, y) || !isReadNow()) return;
				const mark = part.editor.markAt(x, y);
				const finding = mark && part.reading.findings[Number(mark.id)];
				if (finding)
					open(
						parts.found.findIndex((found) => found.finding === finding),
						false,
					);
			}),
			moved: safely(askFrame),
			left: safely(() => leave('gone')),
			keyPressed: safely(onKey),
			pressed: safely((event) => {
				if (talk.openAt !== null && !nudge.owns(event)) close(false);
			}),
			published: safely(onPublishing),
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
		if (!isSilent()) openAnew();
	});
}
