/** How long a check takes, for drafts of several lengths. */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createChecker } from '../../src/checker/index.ts';
import { compileRules } from '../rules/compile.ts';
import { summary } from './statistics.ts';

const LENGTHS = [280, 3_000, 10_000];
const CHECKERS = 30;
const KEYSTROKES = 12;

/** Every text of the labelled corpus, in a fixed order that mixes the files. */
function corpusTexts(): string[] {
	const texts = readdirSync('tests/corpus')
		.filter((file) => file.endsWith('.jsonl'))
		.flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').split('\n'))
		.filter((line) => line !== '')
		.map((line) => (JSON.parse(line) as { text: string }).text);
	return texts
		.map((text, index) => ({ text, key: (index * 7_919) % texts.length }))
		.sort((a, b) => a.key - b.key)
		.map(({ text }) => text);
}

/** A draft of exactly `length` UTF-16 units, another one for each `turn`. */
function draftOf(texts: readonly string[], length: number, turn: number): string {
	let draft = '';
	for (let at = turn * 5; draft.length < length; at += 1) draft += `${texts[at % texts.length]} `;
	return draft.slice(0, length);
}

/** Prints median (p95) in milliseconds of the first check and of the check after one keystroke in the middle. */
export function benchChecker(): void {
	const texts = corpusTexts();
	const { rulebook } = compileRules();
	const created: number[] = [];
	console.log('characters   first check        after a keystroke   (milliseconds, median and p95)');
	for (const length of LENGTHS) {
		const first: number[] = [];
		const again: number[] = [];
		for (let turn = 0; turn < CHECKERS; turn += 1) {
			let begin = performance.now();
			const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
			checker.check({ text: 'Even wakker worden: de leerlingen, de klas, groep 6.' });
			created.push(performance.now() - begin);
			let text = draftOf(texts, length, turn);
			begin = performance.now();
			checker.check({ text });
			first.push(performance.now() - begin);
			for (let key = 0; key < KEYSTROKES; key += 1) {
				const middle = text.indexOf(' ', text.length / 2);
				text = `${text.slice(0, middle)}${'aeinorst'[key % 8]}${text.slice(middle)}`;
				begin = performance.now();
				checker.check({ text });
				again.push(performance.now() - begin);
			}
		}
		// The first turns warm the engine up; a browser that has been open for a while is warm too.
		const warm = first.slice(CHECKERS / 3);
		const warmAgain = again.slice((CHECKERS / 3) * KEYSTROKES);
		console.log(`${String(length).padStart(10)}   ${summary(warm).padEnd(18)} ${summary(warmAgain)}`);
	}
	console.log(
		`making a checker and its first sentence: ${summary(created)}; the very first, cold: ${created[0]?.toFixed(1)}`,
	);
}
