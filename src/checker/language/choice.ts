import type { Places } from './places.ts';
import type { Stretch } from './stretch.ts';

/** Expressions of which one suffices. Many phrases share a choice, so its places are looked up once for a sentence. */
export class Choice {
	private lookedIn: object | undefined;
	private isThere = false;
	private last: object | undefined;
	private found: readonly Stretch[] = [];

	private set: ReadonlySet<number> | undefined;

	/** `ids` are numbers of expressions. */
	constructor(readonly ids: readonly number[]) {}

	/** Made when it is needed: most choices are never looked at. */
	private get members(): ReadonlySet<number> {
		this.set ??= new Set(this.ids);
		return this.set;
	}

	/** Whether one of them stands there at all. */
	isIn(places: Places): boolean {
		const state = places.state();
		if (this.lookedIn !== state) {
			this.lookedIn = state;
			this.isThere = this.isShort(places)
				? this.ids.some((id) => places.of(id) !== undefined)
				: places.hasAny(this.members);
		}
		return this.isThere;
	}

	/** Where one of them stands, in no order. */
	placesIn(places: Places): readonly Stretch[] {
		const state = places.state();
		if (this.last !== state) {
			this.last = state;
			this.found = this.isShort(places) ? places.ofThese(this.ids) : places.ofAny(this.members);
		}
		return this.found;
	}

	/** Some choices have hundreds of words, and some sentences too: the shorter list is gone through. */
	private isShort(places: Places): boolean {
		return this.ids.length <= places.size;
	}
}
