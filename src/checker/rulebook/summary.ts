import type { Language, Role, Wording } from '../draft.ts';
import { isFirm } from './firm.ts';
import type { Rulebook } from './format.ts';

/** What a person wants to know of a rule without its patterns. */
export interface RuleSummary {
	readonly id: string;
	readonly guideline: string;
	readonly search: readonly string[];
	/** The rule may say "stop", so that nobody switches it off for themselves. */
	readonly isFirm: boolean;
	readonly wording: Readonly<Record<Language, Readonly<Record<Role, Wording>>>>;
}

/** A summary of every rule, in the order of the rulebook. */
export function summariesOf({ rules }: Rulebook): RuleSummary[] {
	return rules.map((rule) => ({
		id: rule.id,
		guideline: rule.guideline,
		search: rule.search,
		isFirm: isFirm(rule),
		wording: rule.wording,
	}));
}
