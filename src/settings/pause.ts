import { browserApi } from './browser-api.ts';

/**
 * Where the end of a pause is kept: milliseconds since 1970. It is no setting: no policy sets it, no export carries it,
 * and it goes by itself.
 */
export const PAUSE_KEY = 'pausedUntil';

/** Reads the end of the pause from what is stored; 0 means that there is no pause. */
export function pauseEnd(stored: Readonly<Record<string, unknown>>): number {
	const end = stored[PAUSE_KEY];
	return typeof end === 'number' && Number.isFinite(end) ? end : 0;
}

/** True while a pause lasts. Nobody keeps a timer for its end: who looks at the clock, sees that it is over. */
export function isPaused(pausedUntil: number, now = Date.now()): boolean {
	return now < pausedUntil;
}

/** Pauses Postwijs in all tabs until a moment, in milliseconds since 1970. */
export async function pauseUntil(end: number): Promise<void> {
	await browserApi().storage.local.set({ [PAUSE_KEY]: end });
}

/** Ends the pause, or tidies up one that is over: every tab and the icon in the toolbar hear of it. */
export async function endPause(): Promise<void> {
	await browserApi().storage.local.remove(PAUSE_KEY);
}

/** An hour from now. */
export function inAnHour(now: number): number {
	return now + 60 * 60 * 1000;
}

/** Six in the morning of the next day by the clock on the wall, before anybody goes to school. */
export function tomorrow(now: number): number {
	const morning = new Date(now);
	morning.setDate(morning.getDate() + 1);
	morning.setHours(6, 0, 0, 0);
	return morning.getTime();
}
