/** How long a check takes, for drafts of several lengths. */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as CheckerModule from '../../src/checker/index.ts';
import { compileRules } from '../rules/compile.ts';
import { summary } from './statistics.ts';

const LENGTHS = [280, 3_000, 10_000];
const WARMING = 60;
const SAMPLES = 40;
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

/** A word that no turn before had, and the lexicon does not know. */
function wordOfTurn(turn: number): string {
	return `zq${String(turn).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)))}`;
}

/** A draft of exactly `length` UTF-16 units whose sentences no earlier turn had: each ends with the word of the turn. */
function draftOf(texts: readonly string[], length: number, turn: number): string {
	const word = wordOfTurn(turn);
	let draft = '';
	for (let at = turn * 5; draft.length < length; at += 1) {
		draft += `${texts[at % texts.length]?.replace(/(?=[.!?\n]|$)/g, ` ${word}`)} `;
	}
	return draft.slice(0, length);
}

/** The checker bundled and minified as the content script has it; run from its sources it would be slower. */
async function bundledChecker(): Promise<typeof CheckerModule> {
	const outDir = '.cache/bench';
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir,
			target: 'es2022',
			lib: { entry: 'src/checker/index.ts', formats: ['es'], fileName: 'checker' },
		},
	});
	return import(pathToFileURL(`${outDir}/checker.js`).href);
}

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
