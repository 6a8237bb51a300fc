import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as CheckerModule from '../../src/checker/index.ts';

/** The checker bundled and minified as the content script has it; run from its sources it would be slower. */
export async function bundledChecker(): Promise<typeof CheckerModule> {
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

/** Every text of the labelled corpus, in a fixed order that mixes the files. */
export function corpusTexts(): string[] {
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
export function draftOf(texts: readonly string[], length: number, turn: number): string {
	const word = wordOfTurn(turn);
	let draft = '';
	for (let at = turn * 5; draft.length < length; at += 1) {
		draft += `${texts[at % texts.length]?.replace(/(?=[.!?\n]|$)/g, ` ${word}`)} `;
	}
	return draft.slice(0, length);
}
