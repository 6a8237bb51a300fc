import type { Cue } from '../language/analysis.ts';

/** The cues of a sentence by their sense. */
export class CueIndex {
	/** In the order of the text. */
	readonly bySense = new Map<string, Cue[]>();

	constructor(private readonly cues: readonly Cue[]) {
		for (const cue of cues) {
			const known = this.bySense.get(cue.sense);
			if (known === undefined) this.bySense.set(cue.sense, [cue]);
			else known.push(cue);
		}
	}

	/** The cues that have one of these senses, in the order of the text. */
	of(senses: readonly string[]): readonly Cue[] {
		const there = senses.filter((sense) => this.bySense.has(sense));
		const [only] = there;
		if (only === undefined) return [];
		if (there.length === 1) return this.bySense.get(only) ?? [];
		return this.cues.filter(({ sense }) => there.includes(sense));
	}
}
