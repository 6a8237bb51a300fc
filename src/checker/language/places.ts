import type { Stretch } from './stretch.ts';

/** Where each expression stands in one sentence, by its number. */
export class Places {
	private readonly byId = new Map<number, Stretch[]>();
	private version = {};

	/** Takes no notice of an expression that no phrase asks for. */
	add(id: number | undefined, stretch: Stretch): void {
		if (id === undefined) return;
		const stretches = this.byId.get(id);
		if (stretches === undefined) this.byId.set(id, [stretch]);
		else stretches.push(stretch);
	}

	/** The expressions that occur. */
	ids(): Iterable<number> {
		return this.byId.keys();
	}

	/** How many expressions occur. */
	get size(): number {
		return this.byId.size;
	}

	hasAny(ids: ReadonlySet<number>): boolean {
		for (const id of this.byId.keys()) if (ids.has(id)) return true;
		return false;
	}

	/** Where one of `ids` stands; goes through what occurs. */
	ofAny(ids: ReadonlySet<number>): readonly Stretch[] {
		const found: Stretch[] = [];
		for (const [id, stretches] of this.byId) if (ids.has(id)) found.push(...stretches);
		return found;
	}

	/** Where one of `ids` stands; goes through `ids`. */
	ofThese(ids: readonly number[]): readonly Stretch[] {
		const found: Stretch[] = [];
		for (const id of ids) {
			const stretches = this.byId.get(id);
			if (stretches !== undefined) found.push(...stretches);
		}
		return found;
	}

	of(id: number): readonly Stretch[] | undefined {
		return this.byId.get(id);
	}

	/** The same object until `change` is called: who keeps what was found keeps this with it. */
	state(): object {
		return this.version;
	}

	/** Says that what was found before may no longer be all. */
	change(): void {
		this.version = {};
	}
}
