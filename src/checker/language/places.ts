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
