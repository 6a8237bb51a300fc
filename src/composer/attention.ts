import type { Recognise, Surface } from '../sites/surface.ts';
import { type LeaveReason, tendComposer } from './composer.ts';
import { createDismissals, type Dismissals } from './dismissals.ts';

/** Kept in memory only, for as long as the editable lives: a composer that is left and found again stays as it was. */
const dismissalsOf = new WeakMap<HTMLElement, Dismissals>();

let current: { readonly editable: HTMLElement; readonly life: AbortController; open?: () => void } | null =
	null;

function isFocused(editable: HTMLElement): boolean {
	return (editable.getRootNode() as Document | ShadowRoot).activeElement === editable;
}

function remembered(editable: HTMLElement): Dismissals {
	const dismissals = dismissalsOf.get(editable) ?? createDismissals();
	dismissalsOf.set(editable, dismissals);
	return dismissals;
}

/**
 * Gives one composer the attention and takes it from the one that had it. Ends when the composer goes; a site that
 * rebuilds the box around an editable in use is recognised anew.
 */
export function giveAttention(surface: Surface, recognise: Recognise): void {
	const { editable } = surface;
	if (current?.editable === editable && !current.life.signal.aborted) return;
	current?.life.abort();
	const life = new AbortController();
	const mine: typeof current = { editable, life };
	current = mine;
	const leave = (reason: LeaveReason) => {
		if (life.signal.aborted) return;
		life.abort();
		if (reason === 'broken' || !editable.isConnected || !isFocused(editable)) return;
		const anew = recognise(editable, new URL(location.href));
		if (anew && anew.composer !== surface.composer) giveAttention(anew, recognise);
	};
	try {
		mine.open = tendComposer(surface, remembered(editable), life.signal, leave);
	} catch {
		leave('broken');
	}
}

/** Opens the card of the composer that has the attention, for the shortcut of the browser. */
export function openCard(): void {
	if (current && !current.life.signal.aborted) current.open?.();
}
