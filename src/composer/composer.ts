import {
	defaultSettings,
	endPause,
	isPaused,
	languageOf,
	type Settings,
	type SettingsSnapshot,
	type Translate,
	translator,
	watchSettings,
} from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import { createNudge } from '../ui/nudge.tsx';
import { themeAt } from '../ui/theme.ts';
import type { NudgeActions } from '../ui/view.ts';
import { announcementOf, createAnnouncer } from './announcer.ts';
import { createCardActions } from './card-actions.ts';
import type { Dismissals } from './dismissals.ts';
import { guarded, once } from './guard.ts';
import { wishOf } from './keys.ts';
import { isShown, layoutOf } from './layout.ts';
import { createParts, type Part } from './parts.ts';
import { createPauseClock } from './pause-clock.ts';
import { createQuestion } from './question.ts';
import type { Tended } from './tended.ts';
import { type Conversation, viewOf } from './view-of.ts';
import { watchComposer } from './watch.ts';

/**
 * Milliseconds between two looks, while somebody types, at where everything lies: the browser has to lay out the whole
 * composer for it. What moves is told by the observers, and every pause in the typing ends with a look.
 */
const PLACE_HOLDS = 1000;

/** Milliseconds between two looks at marks that the editor leaves alone; those that it loses are painted every frame. */
const MARKS_STAND = 100;

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
	const talk: Conversation = {
		...{ openAt: null, notice: undefined, announcement: '', turn: 0, question: undefined },
	};
	const address = location.href;
	let settings: Settings = defaultSettings();
	let snapshot: SettingsSnapshot | undefined;
	let active = parts.partOf(surface.editable) ?? (parts.all[0] as Part);
	let placedAt = 0;

	const t: Translate = (key, values) => translator(languageOf(settings.language))(key, values);
	const isOff = () => settings.disabledSites.includes(surface.site) || isPaused(snapshot?.pausedUntil ?? 0);
	const isSilent = () =>
		isOff() || (parts.found.length === 0 && parts.all.every(({ reading }) => reading.text.trim() === ''));

	const safely = guarded(signal, () => leave('broken'));

	const place = () => {
		placedAt = performance.now();
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
		watch.resume();
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

	let areMarksLost = true;
	/** Fast typing brings several changes a frame: one look does for them all. */
	const followTyping = once(
		(task) => (areMarksLost ? requestAnimationFrame(task) : setTimeout(task, MARKS_STAND)),
		safely(() => {
			if (!clock.isComposing) areMarksLost = parts.repaint();
			if (performance.now() - placedAt > PLACE_HOLDS) place();
		}),
	);
	const followMoves = once((task) => requestAnimationFrame(task), safely(place));

	const tended: Tended = {
		...{ surface, parts, dismissals, talk, signal, t, read, check, show },
		get nudge() {
			return nudge;
		},
		get settings() {
			return settings;
		},
		get active() {
			return active;
		},
	};
	const card = createCardActions(tended);
	const question = createQuestion(tended);
	const actions: NudgeActions = {
		toggle: safely(card.toggle),
		close: safely(() => card.close(true)),
		step: safely(card.step),
		goTo: safely(card.goTo),
		repair: safely(card.repair),
		disclaim: safely(card.disclaim),
		removeDisclaimer: safely(card.removeDisclaimer),
		profileSaysIt: safely(card.profileSaysIt),
		dismiss: safely(card.dismiss),
		restore: safely(card.restore),
		switchOff: safely(card.switchOff),
		switchOn: safely(card.switchOn),
		adjust: safely(question.adjust),
		publish: safely(question.publish),
	};
	const nudge = createNudge(composer, actions, signal);

	const onPublishing = (event: MouseEvent | KeyboardEvent) => {
		if (snapshot && !clock.isComposing && !nudge.owns(event)) question.ask(event);
	};

	const onKey = (event: KeyboardEvent) => {
		const wish = wishOf(event);
		const isOpening = wish === 'open' && !isSilent();
		const isClosing = wish === 'close' && talk.openAt !== null && !clock.isComposing;
		const isStepping = (wish === 'next' || wish === 'previous') && nudge.hasFocus() && talk.openAt !== null;
		if (!isOpening && !isClosing && !isStepping) return onPublishing(event);
		event.preventDefault();
		event.stopImmediatePropagation();
		if (isOpening) card.openAnew();
		else if (isClosing) card.close(true);
		else if (parts.found.length > 1) card.step(wish === 'next' ? 1 : -1);
	};

	const editables = parts.all.map(({ editable }) => editable);
	const watch = watchComposer(
		{ composer, editables },
		{
			edited: safely((event) => {
				if (event && nudge.owns(event)) return;
				if (talk.openAt !== null && !nudge.hasFocus()) card.close(false);
				clock.touched();
				followTyping();
			}),
			entered: safely((editable) => {
				active = parts.partOf(editable) ?? active;
				followMoves();
			}),
			pasted: safely(clock.pasted),
			composing: safely(clock.composing),
			clicked: safely((editable, x, y) => {
				const part = parts.partOf(editable);
				if (!part?.editor.markAt(x, y) || !card.isReadNow()) return;
				const mark = part.editor.markAt(x, y);
				const finding = mark && part.reading.findings[Number(mark.id)];
				const found = parts.found.find((one) => one.finding === finding);
				if (found) card.openBeside(found);
			}),
			moved: safely(followMoves),
			resized: safely(place),
			left: safely(() => leave('gone')),
			keyPressed: safely(onKey),
			pressed: safely((event) => {
				if (talk.openAt !== null && !nudge.owns(event)) card.close(false);
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
		if (!isSilent()) card.openAnew();
	});
}
