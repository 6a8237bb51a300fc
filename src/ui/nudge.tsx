import { createRef, render } from 'preact';
import { Badge } from './badge.tsx';
import { Card } from './card.tsx';
import { createHost } from './host.ts';
import { PauseDialog } from './pause-dialog.tsx';
import {
	type Box,
	badgePlaces,
	cardPlaces,
	choosePlace,
	inside,
	lowCardPlaces,
	type Obstacle,
} from './place.ts';
import { REGION_SETTLES, Status } from './status.tsx';
import type { Theme } from './theme.ts';
import type { NudgeActions, NudgeView } from './view.ts';

/** What lies where in the viewport, in CSS pixels. */
export interface Layout {
	readonly editable: Box;
	readonly composer: Box;
	/** The words that the card is about; without them it opens at the badge. */
	readonly words?: Box;
	readonly obstacles: readonly Obstacle[];
}

/** Badge, card and live region of one composer. */
export interface Nudge {
	show(view: NudgeView, theme: Theme): void;
	hide(): void;
	/** Moves badge and card to their places; null hides them until there is a place again. */
	place(layout: Layout | null): void;
	focusCard(): void;
	hasFocus(): boolean;
	/** True for an event that happened in ours. */
	owns(event: Event): boolean;
}

/** The badge must not lie under its own card, and the words of the finding stay readable. */
const ANCHOR_WEIGHT = 20;

/** In a card lower than this, in CSS pixels, everything scrolls together: what stays in place would leave no room to read. */
const LOW = 460;

function put(element: HTMLElement, box: Box | null): void {
	element.style.visibility = box ? 'visible' : 'hidden';
	if (box) element.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
}

/** Creates the nudge for a composer; nothing is in the page before the first `show`, or after the signal aborts. */
export function createNudge(composer: Element, actions: NudgeActions, signal: AbortSignal): Nudge {
	const host = createHost(composer, signal);
	const stage = document.createElement('div');
	stage.className = 'nudge';
	host.root.append(stage);
	const badge = createRef<HTMLButtonElement>();
	const card = createRef<HTMLDivElement>();
	let latest: NudgeView | undefined;
	signal.addEventListener('abort', () => render(null, stage), { once: true });

	const draw = (announcement: string) => {
		if (!latest) return;
		render(
			<>
				<Badge view={latest} actions={actions} element={badge} />
				<Card view={latest} actions={actions} element={card} />
				<PauseDialog view={latest} actions={actions} />
				<Status>{announcement}</Status>
			</>,
			stage,
		);
	};

	const place = (layout: Layout | null) => {
		if (!badge.current) return;
		const viewport = { left: 0, top: 0, width: innerWidth, height: innerHeight };
		const size = { width: badge.current.offsetWidth, height: badge.current.offsetHeight };
		const badgeBox =
			layout &&
			choosePlace(
				badgePlaces(layout.editable, layout.composer, size, layout.obstacles),
				viewport,
				layout.obstacles,
			);
		put(badge.current, badgeBox);
		if (!card.current) return;
		if (!layout || !badgeBox) return put(card.current, null);
		const anchor = layout.words ?? badgeBox;
		const kept = [badgeBox, anchor].map((box) => ({ ...box, weight: ANCHOR_WEIGHT }));
		card.current.style.maxHeight = '';
		card.current.classList.remove('low');
		const wished = { width: card.current.offsetWidth, height: card.current.offsetHeight };
		const obstacles = [...layout.obstacles, ...kept];
		const places = [
			...cardPlaces(anchor, layout.composer, wished),
			...lowCardPlaces(anchor, layout.composer, wished, viewport, obstacles),
		];
		const box = choosePlace(places, viewport, obstacles);
		if (box && box.height < wished.height) card.current.style.maxHeight = `${box.height}px`;
		const body = card.current.querySelector('.body');
		const isFull = body !== null && body.scrollHeight > body.clientHeight;
		card.current.classList.toggle('low', isFull && card.current.offsetHeight < LOW);
		put(card.current, box);
	};

	// A menu that opens makes the card higher: it stays where it is, as far as it can.
	stage.addEventListener(
		'toggle',
		() => {
			if (!card.current) return;
			const { left, top, width, height } = card.current.getBoundingClientRect();
			const viewport = { left: 0, top: 0, width: innerWidth, height: innerHeight };
			put(card.current, inside({ left, top, width, height }, viewport));
		},
		true,
	);

	return {
		show: (view, theme) => {
			stage.dataset.theme = theme;
			stage.lang = view.language;
			latest = view;
			if (!host.attach()) return draw(view.announcement);
			draw('');
			setTimeout(() => {
				if (host.element.isConnected && latest) draw(latest.announcement);
			}, REGION_SETTLES);
		},
		hide: () => {
			latest = undefined;
			render(null, stage);
			host.detach();
		},
		place,
		focusCard: () => card.current?.focus({ preventScroll: true }),
		hasFocus: () => host.root.activeElement !== null,
		owns: (event) => event.composedPath().includes(host.element),
	};
}
