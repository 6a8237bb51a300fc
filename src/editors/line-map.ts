import type { Place } from './selection.ts';

/** A stretch of the text that stands in one DOM node, character for character. */
interface Piece {
	readonly node: Text | HTMLImageElement;
	/** What the node held when it was read; other data means that the engine has rewritten it. */
	readonly data: string | null;
	readonly nodeStart: number;
	readonly start: number;
	readonly length: number;
}

/** Grows a text line by line and remembers where in the DOM each character stands. Offsets are UTF-16. */
export class LineMap {
	text = '';
	readonly #pieces: Piece[] = [];
	readonly #emptyLines = new Map<number, Place>();
	readonly #root: Node;
	#isBreakDue = false;
	#placeholder: Place | null = null;
	/** True when the line that is being written has a character. */
	isLineWritten = false;
	/** Lines that have ended so far. */
	lineCount = 0;

	constructor(root: Node) {
		this.#root = root;
	}

	/** Adds characters that stand in `node` from `nodeStart` on; for an image, its text as one whole. */
	write(node: Text | HTMLImageElement, nodeStart: number, shown: string): void {
		this.#breakLine();
		this.isLineWritten = true;
		const data = node instanceof Text ? node.data : null;
		this.#pieces.push({ node, data, nodeStart, start: this.text.length, length: shown.length });
		this.text += shown;
	}

	/** Remembers the place of a caret in a line that has nothing to read yet. */
	markPlaceholder(place: Place): void {
		if (!this.isLineWritten) this.#placeholder = place;
	}

	/** Ends the line; `place` is where its caret goes when it is empty. */
	endLine(place: Place): void {
		this.#breakLine();
		if (!this.isLineWritten) this.#emptyLines.set(this.text.length, this.#placeholder ?? place);
		this.#placeholder = null;
		this.isLineWritten = false;
		this.#isBreakDue = true;
		this.lineCount++;
	}

	/** The DOM range of a stretch, or null when its nodes are gone, rewritten, or never were. */
	rangeOf(start: number, end: number): Range | null {
		const from = this.placeAt(start, start === end ? 'before' : 'after');
		const to = this.placeAt(end, 'before');
		if (from === null || to === null || start > end) return null;
		const range = document.createRange();
		range.setStart(from.node, from.offset);
		range.setEnd(to.node, to.offset);
		return range;
	}

	/** The place at an offset; at the seam of two nodes in the one `before` or `after` it. */
	placeAt(offset: number, side: 'before' | 'after'): Place | null {
		if (offset < 0 || offset > this.text.length) return null;
		const at = this.#lastPiece((piece) => piece.start <= offset);
		const earlier = at?.start === offset ? this.#lastPiece((piece) => piece.start < offset) : at;
		const isWithin = (piece: Piece | undefined) =>
			piece !== undefined && offset >= piece.start && offset <= piece.start + piece.length;
		const [first, second] = side === 'before' ? [earlier, at] : [at, earlier];
		const piece = isWithin(first) ? first : isWithin(second) ? second : undefined;
		if (piece !== undefined) return this.#placeIn(piece, offset);
		return this.#emptyLines.get(offset) ?? (this.text === '' ? { node: this.#root, offset: 0 } : null);
	}

	/** The offset of a place, or null when it is in none of the lines that were read. */
	offsetOf(place: Place): number | null {
		const inText = this.#pieces.find(
			({ node, nodeStart, length }) =>
				node === place.node && place.offset >= nodeStart && place.offset <= nodeStart + length,
		);
		if (inText !== undefined) return inText.start + place.offset - inText.nodeStart;
		const point = document.createRange();
		point.setStart(place.node, place.offset);
		const next = this.#pieces.find(({ node }) => point.comparePoint(node, 0) >= 0);
		if (next !== undefined && place.node.contains(next.node)) return next.start;
		const last = this.#pieces.findLast(({ node }) => point.comparePoint(node, 0) < 0);
		if (last !== undefined && place.node.contains(last.node)) return last.start + last.length;
		for (const [offset, { node }] of this.#emptyLines) {
			if (node.contains(place.node) || place.node.contains(node)) return offset;
		}
		return null;
	}

	#breakLine(): void {
		if (this.#isBreakDue) this.text += '\n';
		this.#isBreakDue = false;
	}

	/** The pieces are in order, so a binary search finds the last one that passes. */
	#lastPiece(passes: (piece: Piece) => boolean): Piece | undefined {
		let low = 0;
		let high = this.#pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const piece = this.#pieces[middle];
			if (piece !== undefined && passes(piece)) low = middle + 1;
			else high = middle;
		}
		return this.#pieces[low - 1];
	}

	#placeIn(piece: Piece, offset: number): Place | null {
		const { node } = piece;
		if (!this.#root.contains(node)) return null;
		if (node instanceof Text) {
			if (node.data !== piece.data) return null;
			return { node, offset: piece.nodeStart + offset - piece.start };
		}
		const parent = node.parentNode;
		if (parent === null) return null;
		const index = Array.prototype.indexOf.call(parent.childNodes, node);
		return { node: parent, offset: offset === piece.start ? index : index + 1 };
	}
}
