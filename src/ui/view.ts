import type { Finding, Language, Level } from '../checker/index.ts';
import type { DisclaimerKind, Translate } from '../settings/index.ts';

/** A disclaimer as the card offers it. */
export interface DisclaimerOffer {
	readonly kind: DisclaimerKind;
	/** The sentence that would go in; null when the site has no room left for any. */
	readonly sentence: string | null;
	/** True for the one that stands in the draft. */
	readonly isThere: boolean;
	/** What somebody should know before choosing it. */
	readonly note?: string;
}

/** The disclaimer menu. */
export interface DisclaimerMenu {
	readonly offers: readonly DisclaimerOffer[];
	/** The disclaimer that stands in the draft, in the words of the draft. */
	readonly present?: string;
	/** Whether "it says so in my profile" would change something. */
	readonly asksProfile: boolean;
}

/** Whom one can turn to (R8, R9, R10). Empty strings where the organisation has set nothing. */
export interface Support {
	readonly managerName: string;
	/** A `mailto:` link without and with the draft. */
	readonly mail: { readonly bare: string; readonly withDraft: string };
	readonly reportingUrl: string;
	readonly measuresUrl: string;
	readonly codeUrl: string;
	readonly confidentialAdviser: string;
}

/** What the card says after something was done. `text` is given when somebody has to copy it by hand. */
export interface Notice {
	readonly message: string;
	readonly text?: string;
	/** True when a rule was just switched off: one click takes that back. */
	readonly isSwitchedOff?: boolean;
}

/** A finding in the list of all. */
export interface Point {
	/** Its index among the findings. */
	readonly place: number;
	readonly level: Level;
	readonly title: string;
	/** Of the draft; empty where the finding concerns all of it. */
	readonly words: string;
}

/** Everything that badge and card show; they keep no state of their own beside an opened menu. */
export interface NudgeView {
	readonly t: Translate;
	readonly language: Language;
	readonly organisation: string;
	/** Board members, heads and managers: they always represent the organisation (R5). */
	readonly isLeader: boolean;
	/** The draft, for the preview of a repair. */
	readonly text: string;
	/** What is worth a thought, the gravest first; never of level `good`. */
	readonly findings: readonly Finding[];
	/** The same, as the list of all shows them. */
	readonly points: readonly Point[];
	/** A compliment, shown when there is nothing else. */
	readonly praise?: Finding;
	/** How many findings the writer has waved away in this draft. */
	readonly dismissed: number;
	readonly highest?: Exclude<Level, 'good'>;
	/** Which finding the card shows; null while the card is closed. With no findings the card says that all is well. */
	readonly openAt: number | null;
	/** Counts how often the card was opened: texts that come back vary with it, so that they do not wear out. */
	readonly turn: number;
	/** What only an open card needs; left out while it is closed. */
	readonly menus?: {
		readonly disclaimers: DisclaimerMenu;
		readonly support: Support;
		/** Whether the rule of the finding that is shown may be switched off for good. */
		readonly canSwitchOff: boolean;
	};
	readonly notice?: Notice;
	/** The keys that open the card, as `Alt+Shift+K`; empty when there are none. */
	readonly shortcut: string;
	/** Titles of what deserves another look before the text goes out; while given, the dialog that asks is open. */
	readonly question?: readonly string[];
	/** What a screen reader is told, politely. */
	readonly announcement: string;
}

export interface NudgeActions {
	toggle(): void;
	close(): void;
	/** Moves through the findings: 1 to the next, -1 to the one before. */
	step(by: 1 | -1): void;
	/** Shows the finding at this place of the list. */
	goTo(at: number): void;
	/** Carries out one of the repairs of the finding that is shown. */
	repair(index: number): void;
	disclaim(kind: DisclaimerKind): void;
	/** Takes the disclaimer out that stands in the draft. */
	removeDisclaimer(): void;
	/** The profile says already in which capacity somebody writes. */
	profileSaysIt(): void;
	dismiss(scope: 'stretch' | 'rule'): void;
	/** Shows again what was waved away in this draft. */
	restore(): void;
	/** Switches the rule of the finding that is shown off, everywhere. */
	switchOff(): void;
	/** Takes the last `switchOff` back. */
	switchOn(): void;
	/** Answers the question before publishing: back to the text. */
	adjust(): void;
	/** Answers the question before publishing: out it goes. */
	publish(): void;
}
