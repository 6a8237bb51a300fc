/** Stretches, often of several sentences, that somebody else probably wrote: long quotations, poems and songs. */
import { fold } from '../language/characters.ts';
import type { Span } from '../language/sentences.ts';

/** `start` and `end` count from the start of the draft. */
export interface Borrowed extends Span {
	readonly sense: 'long-quotation' | 'verse' | 'short-lines';
}

/** The code of conduct's measure of a quotation, in words. */
const LONG_QUOTATION = 50;
const FEWEST_LINES = 4;
const LONGEST_LINE = 10;

/** Long quotations among `quotes`, and verse: short lines that rhyme, or `short-lines` that do not. Linear in the text. */
export function borrowedStretches(text: string, quotes: readonly Span[]): Borrowed[] {
	const long = quotes
		.filter(({ start, end }) => wordsOf(text.slice(start, end)).length > LONG_QUOTATION)
		.map((quote): Borrowed => ({ ...quote, sense: 'long-quotation' }));
	return [...long, ...verses(text)];
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}

interface Line extends Span {
	readonly words: readonly string[];
}

function verses(text: string): Borrowed[] {
	const found: Borrowed[] = [];
	let run: Line[] = [];
	const close = (): void => {
		const [first] = run;
		const last = run.at(-1);
		if (first !== undefined && last !== undefined && run.length >= FEWEST_LINES) {
			found.push({ start: first.start, end: last.end, sense: isRhyming(run) ? 'verse' : 'short-lines' });
		}
		run = [];
	};
	for (const line of linesOf(text)) {
		if (isVerseLine(line, text)) run.push(line);
		else close();
	}
	close();
	return found;
}

/** A poem that was typed on one line has a slash between its lines. */
const LINE_END = /\n|(?<=\s)\/(?=\s)|$/gu;

/** Lines that are not empty; none where there are too few for a poem, as in most drafts. */
function linesOf(text: string): Line[] {
	const ends = [...text.matchAll(LINE_END)];
	if (ends.length < FEWEST_LINES) return [];
	let next = 0;
	return ends.flatMap(({ 0: { length }, index: end }) => {
		const from = next;
		next = end + length;
		const line = text.slice(from, end);
		return line.trim() === '' ? [] : [{ start: from + line.search(/\S/), end, words: wordsOf(line) }];
	});
}

/** Not a list: no digits, no bullet, no label before a colon, no link or hashtag. */
function isVerseLine({ start, end, words }: Line, text: string): boolean {
	const line = text.slice(start, end).trim();
	return words.length >= 2 && words.length <= LONGEST_LINE && !/\d|[#@:]|^[-*•–>]|https?/u.test(line);
}

/** Whether two pairs of lines that stand at most two apart end alike. */
function isRhyming(lines: readonly Line[]): boolean {
	const endings = lines.map(({ words }) => fold(words.at(-1) ?? ''));
	let pairs = 0;
	endings.forEach((ending, at) => {
		if (endings.slice(at + 1, at + 4).some((other) => rhymes(ending, other))) pairs += 1;
	});
	return pairs >= 2;
}

/** Two different words that are alike from their last vowel but one, or their only vowel, on. */
function rhymes(one: string, other: string): boolean {
	const rhyme = rhymeOf(one);
	return one !== other && rhyme.length >= 2 && rhyme === rhymeOf(other);
}

function rhymeOf(word: string): string {
	return /(?:[aeiouy]+[^aeiouy]+e[nrs]?|[aeiouy]+[^aeiouy]*)$/.exec(word)?.[0] ?? '';
}
