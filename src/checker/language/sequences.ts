/** Fixed expressions of several words, one after the other. */
import type { PlacedWord } from './expressions.ts';
import type { KnownWord } from './vocabulary.ts';

/** A word, or a sense that a word must have. */
interface Piece {
	readonly text: string;
	readonly isSense: boolean;
}

/** An expression at the word by which it is noticed. */
interface Sequence {
	readonly id: number;
	readonly pieces: readonly Piece[];
	/** Which of the pieces that word is. */
	readonly at: number;
}

/** Senses are written as `#sense`. */
export class Sequences {
	private readonly byPiece = new Map<string, Sequence[]>();
	private readonly known = new WeakMap<KnownWord, readonly Sequence[]>();

	/** To be done before the first sentence is read. */
	add(written: readonly string[], id: number): void {
		const pieces = written.map((piece) => ({
			text: piece.replace(/^#/, ''),
			isSense: piece.startsWith('#'),
		}));
		const lengths = pieces.map(({ text, isSense }) => (isSense ? 0 : text.length));
		const at = lengths.indexOf(Math.max(...lengths));
		const key = written[at] ?? '';
		const sequence = { id, pieces, at };
		const known = this.byPiece.get(key);
		if (known === undefined) this.byPiece.set(key, [sequence]);
		else known.push(sequence);
	}

	/** Calls `found` for each hit; `first`–`end` is a half-open range of indexes of words. */
	find(words: readonly PlacedWord[], found: (id: number, first: number, end: number) => void): void {
		words.forEach(({ word, shapes }, index) => {
			const take = ({ id, pieces, at }: Sequence): void => {
				const first = index - at;
				if (stands(pieces, words, first)) found(id, first, first + pieces.length);
			};
			for (const sequence of this.noticedBy(word)) take(sequence);
			for (const shape of shapes) this.byPiece.get(`#${shape}`)?.forEach(take);
		});
	}

	private noticedBy(word: KnownWord): readonly Sequence[] {
		const known = this.known.get(word);
		if (known !== undefined) return known;
		const keys = new Set([word.normal, ...word.readings, ...[...word.senses].map((sense) => `#${sense}`)]);
		const sequences = [...keys].flatMap((key) => this.byPiece.get(key) ?? []);
		this.known.set(word, sequences);
		return sequences;
	}
}

function stands(pieces: readonly Piece[], words: readonly PlacedWord[], first: number): boolean {
	for (let at = 0; at < pieces.length; at += 1) {
		const placed = words[first + at];
		const piece = pieces[at];
		if (placed === undefined || piece === undefined || !isOne(placed, piece)) return false;
	}
	return true;
}

function isOne({ word, shapes }: PlacedWord, { text, isSense }: Piece): boolean {
	return isSense
		? word.senses.has(text) || shapes.includes(text)
		: word.normal === text || word.readings.includes(text);
}
