/** Whether time stays linear: what hostile texts cost beside plain ones, within one run. */
import { performance } from 'node:perf_hooks';
import { compileRules } from '../rules/compile.ts';
import { bundledChecker, corpusTexts, draftOf } from './bundle.ts';
import { hostileText, KINDS, randomFrom } from './hostile.ts';
import { quantile } from './statistics.ts';

const TEXTS = 1_000;
const LENGTH = 10_000;
const WARMING = 40;
/** Plain texts that a new checker reads first; the later half is what the text is compared with. */
const PLAIN_AGAIN = 6;
/** One plain text is measured for so many hostile ones, so that both meet the same machine. */
const PLAIN_EVERY = 10;
/** Times that plain text may be exceeded. */
const AIM = 3;
/** What exceeds the aim is measured so often before it counts: a pause of the machine hits a text once, its cost every time. */
const TRIES = 4;
const SEED = 20_241_015;

interface Measured {
	readonly kind: string;
	readonly text: string;
	/** How many times the time of plain text it took. */
	ratio: number;
}

/** Prints how much more the worst text costs per character than plain text does. Aim: at most three times. */
export async function benchLinear(): Promise<void> {
	const { createChecker } = await bundledChecker();
	const { rulebook } = compileRules();
	const make = () => createChecker(rulebook, { organisationName: 'KempenKind' });
	let checker = make();
	const timed = (text: string): number => {
		const start = performance.now();
		checker.check({ text });
		return performance.now() - start;
	};
	const texts = corpusTexts();
	const random = randomFrom(SEED);
	const words = rulebook.senses
		.flatMap((sense) => sense.words.split(' '))
		.filter((word) => /^[a-z']{2,}$/.test(word));
	for (let turn = 0; turn < WARMING; turn += 1) {
		timed(draftOf(texts, LENGTH / 2, turn));
		timed(hostileText(KINDS[turn % KINDS.length] ?? '', LENGTH / 2, random, words));
	}
	const plain: number[] = [];
	const times: { kind: string; text: string; time: number }[] = [];
	for (let turn = 0; turn < TEXTS; turn += 1) {
		if (turn % PLAIN_EVERY === 0) plain.push(timed(draftOf(texts, LENGTH, WARMING + turn)));
		const kind = KINDS[turn % KINDS.length] ?? '';
		const text = hostileText(kind, LENGTH, random, words);
		times.push({ kind, text, time: timed(text) });
	}
	const usual = quantile(plain, 0.5);
	const hostile = times.map(({ kind, text, time }): Measured => ({ kind, text, ratio: time / usual }));
	for (const one of hostile.filter(({ ratio }) => ratio > AIM)) {
		for (let again = 1; again < TRIES && one.ratio > AIM; again += 1) {
			checker = make();
			const beside = Array.from({ length: PLAIN_AGAIN }, (_, turn) => timed(draftOf(texts, LENGTH, turn)));
			one.ratio = Math.min(one.ratio, timed(one.text) / quantile(beside.slice(PLAIN_AGAIN / 2), 0.5));
		}
	}
	print(usual, hostile);
}

function print(plain: number, hostile: readonly Measured[]): void {
	const inWords = (ratio: number) => `${ratio.toFixed(2)} ×`;
	console.log(
		`\n${TEXTS} hostile texts of ${LENGTH} characters beside plain text (${plain.toFixed(1)} ms): median and worst of each kind`,
	);
	for (const kind of KINDS) {
		const own = hostile.filter((one) => one.kind === kind).map(({ ratio }) => ratio);
		const figures = [quantile(own, 0.5), Math.max(...own)].map((ratio) => inWords(ratio).padStart(8));
		console.log(`${kind.padEnd(38)} ${figures.join(' ')}`);
	}
	const [worst] = [...hostile].sort((a, b) => b.ratio - a.ratio);
	if (worst === undefined) return;
	const begin = JSON.stringify(worst.text.slice(0, 80));
	console.log(`worst of all: ${inWords(worst.ratio)} (aim: at most ${AIM} ×), ${worst.kind}: ${begin}`);
}
