/** When to read: after a pause in the typing, at once after a paste, never while an input method composes. */
export interface PauseClock {
	/** Something was typed. */
	touched(): void;
	/** The next change comes from a paste and deserves an answer at once. */
	pasted(): void;
	composing(isComposing: boolean): void;
	readonly isComposing: boolean;
}

/** Milliseconds without a change that count as a pause. */
export const PAUSE = 300;

/** Calls `read` when somebody pauses. Nothing runs between two pauses, and nothing at all once the signal aborts. */
export function createPauseClock(read: () => void, signal: AbortSignal): PauseClock {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let dueAt = 0;
	let isEager = false;
	let isComposing = false;

	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const wait = (delay: number) => {
		timer = setTimeout(() => {
			timer = undefined;
			// A clock that was set back makes nobody wait for longer.
			const left = isEager ? 0 : Math.min(dueAt - Date.now(), PAUSE);
			if (left > 0) return wait(left);
			isEager = false;
			read();
		}, delay);
	};
	// A timer that runs is left to run, and waits for the rest when it ends: a new one for every key would be dear, and
	// so would be the time as `performance` tells it.
	const restart = () => {
		if (signal.aborted || isComposing) return;
		dueAt = Date.now() + PAUSE;
		if (isEager) stop();
		if (timer === undefined) wait(isEager ? 0 : PAUSE);
	};
	signal.addEventListener('abort', stop, { once: true });
	return {
		touched: restart,
		pasted: () => {
			isEager = true;
		},
		composing: (now) => {
			isComposing = now;
			if (now) stop();
			else restart();
		},
		get isComposing() {
			return isComposing;
		},
	};
}
