import type { Finding, Language, Level } from '../checker/index.ts';
import type { Translate } from '../settings/index.ts';

/** A disclaimer as the card offers it. */
export interface DisclaimerOffer {
	readonly which: 'personal' | 'organisation';
	/** The sentence that would go in; null when the site has no room left for any. */
	readonly sentence: string | null;
	/** What somebody should know before choosing it. */
	readonly note?: string;
}

/** What the card says after something was done. `text` is given when somebody has to copy it by hand. */
export interface Notice {
	readonly message: string;
	readonly text?: string;
}

/** Everything that badge and card show; they keep no state of their own beside an opened menu. */
export interface NudgeView {
	readonly t: Translate;
	readonly language: Language;
	readonly organisation: string;
	/** What is worth a thought, in the order of the text; never of level `good`. */
	readonly findings: readonly Finding[];
	/** A compliment, shown when there is nothing else. */
	readonly praise?: Finding;
	readonly highest?: Exclude<Level, 'good'>;
	/** Which finding the card shows; null while the card is closed. With no findings the card says that all is well. */
	readonly openAt: number | null;
	readonly disclaimers: readonly DisclaimerOffer[];
	readonly notice?: Notice;
	/** What a screen reader is told, politely. */
	readonly announcement: string;
}

export interface NudgeActions {
	toggle(): void;
	close(): void;
	/** Moves through the findings: 1 to the next, -1 to the one before. */
	step(by: 1 | -1): void;
	/** Carries out one of the repairs of the finding that is shown. */
	repair(index: number): void;
	disclaim(which: 'personal' | 'organisation'): void;
	dismiss(scope: 'stretch' | 'rule'): void;
}
