import type { Places } from './places.ts';
import type { Stretch } from './stretch.ts';

/** Expressions of which one suffices. Many phrases share a choice, so its places are looked up once for a sentence. */
export class Choice {
	private lookedIn: object | undefined;
	private isThere = false;
	private last: object | undefined;
	private found: readonly Stretch[] = [];

	/** `ids` are numbers of expressions. */
	constructor(readonly ids: readonly number[]) {}

	/** Whether one of them stands there at all. */
	isIn(places: Places): boolean {
		const state = places.state();
		if (this.lookedIn !== state) {
			this.lookedIn = state;
			this.isThere = this.ids.some((id) => places.of(id) !== undefined);
		}
		return this.isThere;
	}

	/** Where one of them stands, in no order. */
	placesIn(places: Places): readonly Stretch[] {
		const state = places.state();
		if (this.last !== state) {
			this.last = state;
			this.found = this.ids.flatMap((id) => places.of(id) ?? NOWHERE);
		}
		return this.found;
	}
}

const NOWHERE: readonly Stretch[] = [];
