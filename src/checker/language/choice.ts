import type { Places } from './places.ts';
import type { Stretch } from './stretch.ts';

/** Expressions of which one suffices. Many phrases share a choice, so its places are looked up once for a sentence. */
export class Choice {
	private last: object | undefined;
	private found: readonly Stretch[] = [];

	/** `ids` are numbers of expressions. */
	constructor(readonly ids: readonly number[]) {}

	/** Where one of them stands, in no order. */
	placesIn(places: Places): readonly Stretch[] {
		if (this.last === places.state()) return this.found;
		this.last = places.state();
		const present = this.ids.filter((id) => places.of(id) !== undefined);
		const [only] = present;
		this.found =
			present.length === 1 && only !== undefined
				? (places.of(only) ?? [])
				: present.flatMap((id) => places.of(id) ?? []);
		return this.found;
	}
}
