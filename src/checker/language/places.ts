/** Where each expression stands in one sentence, by its number. One object serves all sentences: making them anew costs more. */
import type { Choice } from './choice.ts';

/** The number of no entry. */
const NONE = 0;

/** An entry: the next one of the same expression, the index of the first token, and of the first token after it. */
const FIELDS = 3;

/** Entries have numbers; those of one expression are a chain, in the order in which they were added. */
export class Places {
	/** Tells one sentence from the next. */
	sentence = 0;
	private readonly heads: Int32Array;
	private readonly tails: Int32Array;
	private entries = new Int32Array(FIELDS * 1024);
	private used = FIELDS;
	private occurring = new Int32Array(256);
	private occurred = 0;

	/** `expressions`: how many there are. `wide`: by the number of one, the wide choices that it is in. */
	constructor(
		readonly expressions: number,
		private readonly wide: readonly (readonly Choice[] | undefined)[],
	) {
		this.heads = new Int32Array(expressions);
		this.tails = new Int32Array(expressions);
	}

	/** Forgets the sentence before. */
	begin(): void {
		for (let at = 0; at < this.occurred; at += 1) this.heads[this.occurring[at] ?? 0] = NONE;
		this.occurred = 0;
		this.used = FIELDS;
		this.sentence += 1;
	}

	/** `first`–`end`: half-open range of token indexes. Takes no notice of an expression that no phrase asks for. */
	add(id: number | undefined, first: number, end: number): void {
		if (id === undefined) return;
		const entry = this.used;
		if (entry + FIELDS > this.entries.length) this.entries = grown(this.entries);
		this.used += FIELDS;
		this.entries[entry] = NONE;
		this.entries[entry + 1] = first;
		this.entries[entry + 2] = end;
		if (this.has(id)) this.entries[this.tails[id] ?? NONE] = entry;
		else this.occur(id, entry);
		this.tails[id] = entry;
	}

	private occur(id: number, entry: number): void {
		if (this.occurred === this.occurring.length) this.occurring = grown(this.occurring);
		this.occurring[this.occurred] = id;
		this.occurred += 1;
		this.heads[id] = entry;
		const wide = this.wide[id];
		if (wide !== undefined) for (const choice of wide) choice.hear(id, this.sentence);
	}

	has(id: number): boolean {
		return this.heads[id] !== NONE;
	}

	/** The expressions that occur; a view that holds until something is added. */
	ids(): Int32Array {
		return this.occurring.subarray(0, this.occurred);
	}

	/** The number of the first entry of an expression, and of the one after another; 0 when there is none. */
	head(id: number): number {
		return this.heads[id] ?? NONE;
	}

	next(entry: number): number {
		return this.entries[entry] ?? NONE;
	}

	/** Index of the first token of an entry, and of the first token after it. */
	firstAt(entry: number): number {
		return this.entries[entry + 1] ?? 0;
	}

	endAt(entry: number): number {
		return this.entries[entry + 2] ?? 0;
	}
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2);
	longer.set(list);
	return longer;
}
