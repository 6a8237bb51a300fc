/** Reading labelled drafts, in the form of the codebook. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Draft, Level } from '../../src/checker/index.ts';
import { parseDraft } from '../check/draft.ts';

const labelSchema = v.object({
	expect: v.optional(v.array(v.string()), []),
	may: v.optional(v.array(v.string()), []),
	levels: v.optional(v.record(v.string(), v.picklist(['good', 'tip', 'caution', 'stop'])), {}),
});

export interface Labelled {
	readonly id: string;
	readonly draft: Draft;
	readonly expect: readonly string[];
	readonly may: readonly string[];
	/** For rules of `expect`, where the label says so: the level at which the rule must be found. */
	readonly levels: Readonly<Record<string, Level>>;
}

/** One draft a line. Throws an error that names file and line when one is none. */
export function readLabelled(file: string): Labelled[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		const where = `${file}:${index + 1}`;
		const parsed = parseDraft(line);
		if ('error' in parsed) throw new Error(`${where}: ${parsed.error}`);
		const label = v.safeParse(labelSchema, parsed.raw);
		if (!label.success)
			throw new Error(`${where}: expect and may are lists of rules; levels gives a level to a rule.`);
		return [{ id: String(parsed.id), draft: parsed.draft, ...label.output }];
	});
}
