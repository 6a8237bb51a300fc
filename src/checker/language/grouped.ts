/** Lists of numbers by number, packed: one after the other in one array. Reading them touches little memory. */
export class Grouped {
	private readonly starts: Int32Array;
	private readonly all: Int32Array;

	/** `pairs` gives each key with a number of its list, in order; twice the same pairs. Keys are below `keys`. */
	constructor(keys: number, pairs: (take: (key: number, number: number) => void) => void) {
		this.starts = new Int32Array(keys + 1);
		let total = 0;
		pairs((key) => {
			this.starts[key + 1] = (this.starts[key + 1] ?? 0) + 1;
			total += 1;
		});
		for (let key = 0; key < keys; key += 1)
			this.starts[key + 1] = (this.starts[key + 1] ?? 0) + (this.starts[key] ?? 0);
		this.all = new Int32Array(total);
		const next = this.starts.slice();
		pairs((key, number) => {
			const at = next[key] ?? 0;
			this.all[at] = number;
			next[key] = at + 1;
		});
	}

	/** The list of a key lies from `startOf(key)` up to `startOf(key + 1)`. */
	startOf(key: number): number {
		return this.starts[key] ?? 0;
	}

	at(index: number): number {
		return this.all[index] ?? 0;
	}
}
