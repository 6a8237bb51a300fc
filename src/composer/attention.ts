import type { Recognise, Surface } from '../sites/surface.ts';
import { type LeaveReason, tendComposer } from './composer.ts';
import { createDismissals, type Dismissals } from './dismissals.ts';

/** Kept in memory only, for as long as the editable lives: a composer that is left and found again stays as it was. */
const dismissalsOf = new WeakMap<HTMLElement, Dismissals>();

interface Attended {
	readonly parts: readonly HTMLElement[];
	readonly life: AbortController;
	/** Opens the card. */
	open?: () => void;
}

let current: Attended | null = null;

function isFocused(editable: HTMLElement): boolean {
	return (editable.getRootNode() as Document | ShadowRoot).activeElement === editable;
}

/** What was dismissed in any part of a composer counts for all of it, also for a segment that is new. */
function remembered(parts: readonly HTMLElement[]): Dismissals {
	const known = parts.map((part) => dismissalsOf.get(part)).find(Boolean);
	const dismissals = known ?? createDismissals();
	for (const part of parts) dismissalsOf.set(part, dismissals);
	return dismissals;
}

/**
 * Gives one composer the attention and takes it from the one that had it. Ends when the composer goes; a site that
 * rebuilds the box around an editable in use, or uses it for something else, is recognised anew.
 */
export function giveAttention(surface: Surface, recognise: Recognise): void {
	const { editable } = surface;
	if (current?.parts.includes(editable) && !current.life.signal.aborted) return;
	current?.life.abort();
	const life = new AbortController();
	const parts = surface.parts();
	const mine: Attended = { parts, life };
	current = mine;
	const leave = (reason: LeaveReason) => {
		if (life.signal.aborted) return;
		life.abort();
		if (reason === 'broken' || !editable.isConnected) return;
		if (reason === 'gone' && !isFocused(editable)) return;
		const anew = recognise(editable, new URL(location.href));
		if (anew && (reason === 'changed' || anew.composer !== surface.composer)) giveAttention(anew, recognise);
	};
	try {
		mine.open = tendComposer(surface, remembered(parts), life.signal, leave);
	} catch {
		leave('broken');
	}
}

/** Opens the card of the composer that has the attention, for the shortcut of the browser. */
export function openCard(): void {
	if (current && !current.life.signal.aborted) current.open?.();
}
