import type { Places } from './places.ts';

/** A choice of more expressions than this is told when one of them occurs, instead of asking for each of them. */
const WIDE = 8;

/** Expressions of which one suffices. Many phrases share a choice. */
export class Choice {
	readonly isWide: boolean;
	private sentence = -1;
	private heard: number[] = [];

	/** `ids` are numbers of expressions. */
	constructor(readonly ids: readonly number[]) {
		this.isWide = ids.length > WIDE;
	}

	/** One of the expressions of a wide choice occurs in a sentence; to be called once for each. */
	hear(id: number, sentence: number): void {
		if (this.sentence === sentence) this.heard.push(id);
		else this.heard = [id];
		this.sentence = sentence;
	}

	/** Whether one of them stands there at all. */
	isIn(places: Places): boolean {
		if (this.isWide) return this.sentence === places.sentence;
		for (const id of this.ids) if (places.has(id)) return true;
		return false;
	}

	/** Those that may stand there. */
	idsIn(places: Places): readonly number[] {
		if (!this.isWide) return this.ids;
		return this.sentence === places.sentence ? this.heard : [];
	}
}
