import { isOfWholeDraft } from './facts.ts';
import type { CompiledCase, CompiledRule } from './format.ts';

/** A case with its rule. */
export interface RuleCase {
	readonly rule: CompiledRule;
	readonly one: CompiledCase;
}

interface Ordered extends RuleCase {
	readonly order: number;
}

/** Cases by a sense without which they cannot apply: a sentence has few senses and there are many cases. */
export class CaseIndex {
	private readonly bySense = new Map<string, Ordered[]>();
	/** Senses whose words are counted. */
	readonly counted: readonly string[];

	constructor(rules: readonly CompiledRule[]) {
		const cases = rules.flatMap((rule) => rule.cases.map((one) => ({ rule, one })));
		this.counted = [
			...new Set(cases.flatMap(({ one }) => Object.keys({ ...one.others, ...one.othersAfter }))),
		];
		cases.forEach(({ rule, one }, order) => {
			if (isOfWholeDraft(one)) return;
			const ordered = { rule, one, order };
			for (const sense of neededBy(one)) {
				const known = this.bySense.get(sense) ?? [];
				known.push(ordered);
				this.bySense.set(sense, known);
			}
		});
	}

	/** The cases for which a sentence with these senses has at least one of each alternatives, in their order. */
	possible(present: ReadonlySet<string>): readonly RuleCase[] {
		const found = new Set<Ordered>();
		for (const sense of present) {
			for (const known of this.bySense.get(sense) ?? []) {
				if (known.one.all.every((senses) => senses.some((one) => present.has(one)))) found.add(known);
			}
		}
		return [...found].sort((a, b) => a.order - b.order);
	}
}

/** One of these senses must be there: the shortest of the case's alternatives, or what weighs for it. */
function neededBy({ all, weights }: CompiledCase): readonly string[] {
	const [shortest] = [...all].sort((a, b) => a.length - b.length);
	return shortest ?? Object.keys(weights).filter((sense) => (weights[sense] ?? 0) > 0);
}
