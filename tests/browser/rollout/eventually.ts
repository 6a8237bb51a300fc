import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds; browsers read policies and packages in their own time. */
const LIMIT = 30_000;

/** Tries again until it works out, and fails with the last error. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
	const end = performance.now() + LIMIT;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (performance.now() > end) throw error;
			await pause(200);
		}
	}
}
