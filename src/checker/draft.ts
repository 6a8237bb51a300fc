/**
 * The contract of the checker: a draft goes in, findings come out.
 * Every offset is a UTF-16 offset into `Draft.text`; every range is half-open. Source: the codebook of the code of conduct.
 */

export type Site = 'x' | 'facebook' | 'linkedin' | 'youtube' | 'other';

/** `reply` covers replies, comments and quotes; `edit` and `delete` concern what is already published. */
export type DraftKind = 'post' | 'reply' | 'edit' | 'delete';

/** `leader`: board members, heads and managers, who always represent the organisation (guideline R5). */
export type Role = 'staff' | 'leader';

export type Media = 'image' | 'video';

/** From light to heavy: `good` is a compliment, `tip` worth a thought, `caution` "let op", `stop` "niet zo plaatsen". */
export type Level = 'good' | 'tip' | 'caution' | 'stop';

export type Language = 'nl' | 'en';

/** What somebody is about to publish. */
export interface Draft {
	readonly text: string;
	readonly site?: Site;
	readonly kind?: DraftKind;
	/** Text of the message that is answered, when the page shows it. */
	readonly inReplyTo?: string;
	readonly media?: readonly Media[];
	readonly role?: Role;
}

/** What the reader sees of a finding, in one language. */
export interface Wording {
	readonly title: string;
	readonly message: string;
	readonly advice: string;
}

/** A change that one click can make. `replace` with an empty text removes the range. */
export type Repair =
	| {
			readonly kind: 'replace';
			readonly start: number;
			readonly end: number;
			readonly text: string;
			readonly label: Readonly<Record<Language, string>>;
	  }
	| { readonly kind: 'disclaimer'; readonly which: 'personal' | 'organisation' };

/** One thing to think about before publishing. `start`–`end` is `0`–`0` when it concerns the whole draft. */
export interface Finding {
	readonly rule: string;
	/** For instance `R3`, or a named part of the code such as `Verantwoordelijkheid`. */
	readonly guideline: string;
	readonly level: Level;
	readonly start: number;
	readonly end: number;
	readonly wording: Readonly<Record<Language, Wording>>;
	readonly repairs: readonly Repair[];
}

/** The settings that change what the checker finds. All are optional; see `src/settings` for their meaning. */
export interface CheckOptions {
	readonly organisationName?: string;
	readonly schoolNames?: readonly string[];
	readonly publicContacts?: readonly string[];
	readonly extraTerms?: readonly string[];
	readonly disabledRules?: readonly string[];
	readonly disclaimerInProfile?: boolean;
}

/** Checks drafts against one rulebook. Keeps what it learned about sentences that did not change. */
export interface Checker {
	/** Findings in the order of the text. Never throws on any Unicode text. */
	check(draft: Draft): Finding[];
}

const WEIGHT: Readonly<Record<Level, number>> = { good: 0, tip: 1, caution: 2, stop: 3 };

/** Positive when `a` weighs more than `b`. */
export function compareLevels(a: Level, b: Level): number {
	return WEIGHT[a] - WEIGHT[b];
}
