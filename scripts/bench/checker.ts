/** How long a check takes, for drafts of several lengths. */
import { performance } from 'node:perf_hooks';
import { compileRules } from '../rules/compile.ts';
import { bundledChecker, corpusTexts, draftOf } from './bundle.ts';
import { summary } from './statistics.ts';

const LENGTHS = [280, 3_000, 10_000];
const WARMING = 60;
const SAMPLES = 40;
const KEYSTROKES = 12;

/** Prints median (p95) in milliseconds of the first check and of the check after one keystroke in the middle. */
export async function benchChecker(): Promise<void> {
	const { createChecker } = await bundledChecker();
	const texts = corpusTexts();
	const { rulebook } = compileRules();
	const begin = performance.now();
	const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
	checker.check({ text: 'Even wakker worden: de leerlingen, de klas, groep 6.' });
	const cold = performance.now() - begin;
	const timed = (text: string): number => {
		const start = performance.now();
		checker.check({ text });
		return performance.now() - start;
	};
	// A browser that has been open for a while is warm.
	for (let turn = 0; turn < WARMING; turn += 1) timed(draftOf(texts, 1_000, turn));
	console.log('characters   first check        after a keystroke   (milliseconds, median and p95)');
	let turn = WARMING;
	for (const length of LENGTHS) {
		const first: number[] = [];
		const again: number[] = [];
		for (let sample = 0; sample < SAMPLES; sample += 1) {
			turn += 1;
			let text = draftOf(texts, length, turn);
			first.push(timed(text));
			for (let key = 0; key < KEYSTROKES; key += 1) {
				const middle = text.indexOf(' ', text.length / 2);
				text = `${text.slice(0, middle)}${'aeinorst'[key % 8]}${text.slice(middle)}`;
				again.push(timed(text));
			}
		}
		console.log(`${String(length).padStart(10)}   ${summary(first).padEnd(18)} ${summary(again)}`);
	}
	console.log(`making a checker and its first sentence, cold: ${cold.toFixed(1)}`);
}
