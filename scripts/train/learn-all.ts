/** Learning several models, as many at the same time as the machine has cores. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Lesson } from './learn-process.ts';
import type { Model } from './network.ts';

/** The model of each lesson, in their order. Rejects with the error of a lesson that fails. */
export async function learnEach(lessons: readonly Lesson[]): Promise<Model[]> {
	const models: Model[] = [];
	const left = [...lessons.entries()];
	const learnOn = async (): Promise<void> => {
		for (let next = left.shift(); next !== undefined; next = left.shift()) {
			const [index, lesson] = next;
			models[index] = await learnElsewhere(lesson);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, learnOn));
	return models;
}

function learnElsewhere(lesson: Lesson): Promise<Model> {
	return new Promise((resolve, reject) => {
		const child = fork(fileURLToPath(new URL('./learn-process.ts', import.meta.url)), {
			execArgv: ['--import', 'tsx'],
			serialization: 'advanced',
		});
		child.once('message', (model) => resolve(model as Model));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Learning stopped with exit code ${code}.`)));
		child.send(lesson);
	});
}
