import type { Mark } from './editor.ts';
import { createPainter, type Painter } from './highlights.ts';

/** The marks of one editor: painted through `rangeOf`, and found back under a point. */
export class Marks {
	readonly #painter: Painter;
	#shown: { mark: Mark; level: Mark['level']; range: Range; words: string }[] = [];

	constructor(root: Document | ShadowRoot) {
		this.#painter = createPainter(root);
	}

	/** Paints exactly these marks; one whose words cannot be found in the DOM is left out. */
	show(marks: readonly Mark[], rangeOf: (start: number, end: number) => Range | null): void {
		this.#shown = marks.flatMap((mark) => {
			const range = rangeOf(mark.start, mark.end);
			return range === null ? [] : [{ mark, level: mark.level, range, words: range.toString() }];
		});
		this.#painter.paint(this.#shown);
	}

	get ranges(): readonly Range[] {
		return this.#shown.map(({ range }) => range);
	}

	/** True when each range still holds the words that it was painted under: the browser moves ranges along with edits. */
	areAtTheirWords(): boolean {
		return this.#shown.every(({ range, words }) => range.toString() === words);
	}

	/** The mark under a point in CSS pixels of the viewport; of several the shortest, which says most exactly what is meant. */
	at(x: number, y: number): Mark | null {
		const hits = this.#shown.filter(({ range }) =>
			[...range.getClientRects()].some(
				({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
			),
		);
		hits.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
		return hits[0]?.mark ?? null;
	}

	dispose(): void {
		this.#shown = [];
		this.#painter.dispose();
	}
}
