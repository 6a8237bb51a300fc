/** Learns one model in a process of its own. */
import { learn, type Sample } from './network.ts';

/** What a process is given. */
export interface Lesson {
	readonly samples: readonly Sample[];
	readonly features: number;
	readonly labels: number;
}

process.once('message', ({ samples, features, labels }: Lesson) => {
	process.send?.(learn(samples, features, labels), () => process.disconnect());
});
