/** Running what is ours without ever harming the page. */

/**
 * Wraps tasks: nothing of ours may reach the page, an error least of all. After the signal a task does nothing; when it
 * fails, `onFailure` is called instead.
 */
export function guarded(signal: AbortSignal, onFailure: () => void) {
	return <A extends unknown[]>(task: (...values: A) => unknown) =>
		(...values: A): void => {
			if (signal.aborted) return;
			try {
				const outcome = task(...values);
				if (outcome instanceof Promise) outcome.catch(onFailure);
			} catch {
				onFailure();
			}
		};
}

/** A task that runs when `later` calls back, once however often it is asked for in the meantime. */
export function once(later: (task: () => void) => void, task: () => void): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		later(() => {
			isAsked = false;
			task();
		});
	};
}
