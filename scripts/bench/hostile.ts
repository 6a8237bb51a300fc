/** Texts that try to make a check slow. */

/** A number from 0 up to 1; the same row for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Piece = (random: Random, words: readonly string[]) => string;

const pick = (random: Random, list: ArrayLike<string>): string =>
	list[Math.floor(random() * list.length)] ?? '';
const many = (random: Random, most: number, piece: () => string): string =>
	Array.from({ length: 1 + Math.floor(random() * most) }, piece).join('');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NEGATORS = [
	'niet',
	'geen',
	'nooit',
	'niemand',
	'niets',
	'zonder',
	'nergens',
	'noch',
	'niks',
	'evenmin',
];
const STARTERS = ['Ik', 'Hij', 'De juf', 'Daan', 'Wij', 'Mijn leerling', 'Jij', 'Die ouder'];

/** Pieces by kind; a text is a row of pieces. */
const PIECES: Readonly<Record<string, Piece>> = {
	'random letters': (random) => `${many(random, 12, () => pick(random, LETTERS))}${pick(random, ' \n.')}`,
	'words of the lexicon': (random, words) =>
		`${pick(random, words)}${pick(random, ['. ', ' ', ' ', ' ', ', '])}`,
	'words of the lexicon without an end': (random, words) => `${pick(random, words)} `,
	'one word again and again': (_, words) => `${words[0]} `,
	'brackets and quotation marks': (random, words) =>
		pick(random, [
			'(',
			')',
			'[',
			']',
			'"',
			"'",
			'“',
			'”',
			'‘',
			'’',
			'«',
			'»',
			'„',
			' ',
			`${pick(random, words)} `,
		]),
	digits: (random) => `${many(random, 9, () => pick(random, '0123456789'))}${pick(random, ' -./+')}`,
	'zero-width signs': (random, words) =>
		[...pick(random, words)].join(pick(random, ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u0301'])) +
		pick(random, ' .'),
	'one long word': (random, words) =>
		pick(random, [pick(random, words).replace(/\W/g, ''), 'kut', 'aaa', 'e']),
	negators: (random, words) => `${pick(random, random() < 0.7 ? NEGATORS : words)} `,
	addresses: (random, words) =>
		`${pick(random, ['https://', 'www.', '', '@', '#'])}${many(random, 6, () => `${pick(random, words)}${pick(random, './@-_?=&')}`)}${pick(random, ['nl ', 'com ', ' '])}`,
	'disguised words': (random, words) =>
		`${[...pick(random, words)].map((letter) => pick(random, [letter, letter, '*', '1', '@', `${letter} `, letter + letter])).join('')} `,
	'letters apart': (random, words) => `${[...pick(random, words)].join(pick(random, ' .-'))} `,
	emoji: (random, words) => pick(random, ['👩‍👩‍👧', '😂', '🇳🇱', '❤️', '👍🏽', `${pick(random, words)} `]),
	'capitals and first names': (random, words) =>
		`${pick(random, STARTERS)} ${pick(random, words).toUpperCase()}${pick(random, [' ', ' ', '! ', '? '])}`,
};

/** The kinds of text; `mixed` takes its pieces from all others. */
export const KINDS: readonly string[] = [...Object.keys(PIECES), 'mixed'];

/** A text of exactly `length` UTF-16 units. `words` are shuffled anew for each text: the first is what it repeats. */
export function hostileText(kind: string, length: number, random: Random, words: readonly string[]): string {
	const own = [pick(random, words), ...words];
	let text = '';
	while (text.length < length)
		text += (PIECES[kind] ?? PIECES[pick(random, Object.keys(PIECES))])?.(random, own);
	return text.slice(0, length);
}
