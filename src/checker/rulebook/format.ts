/** The rulebook as the rule compiler writes it (`scripts/rules`) and the checker reads it: plain data. */
import type { DraftKind, Language, Level, Media, Role, Wording } from '../draft.ts';

export interface CompiledSense {
	readonly id: string;
	/** Folded words, one space between them. A leading or trailing `*` stands for any letters: compounds. */
	readonly words: string;
	/** Folded words and `*` forms that do not have this sense although the words above would match. */
	readonly except: string;
	/** Senses that this one implies. */
	readonly implies: readonly string[];
	/** Words of this sense are recognised through leetspeak, holes and spaces. */
	readonly disguised: boolean;
	/** Words of six letters or more are recognised with one typing error. */
	readonly typos: boolean;
	/** A word that denies takes nothing from this sense: a reason stays a reason ("want dat werkt niet"). */
	readonly undeniable: boolean;
	/** Which of its words stands there tells the evidence nothing: all groups of people, and all names, weigh the same. */
	readonly alike: boolean;
	/** Where a phrase gives this sense, it stands on the first of its words that has one of these, not on all of them. */
	readonly standsOn: readonly string[];
}

/**
 * Phrases of one layer by the sense that they give. A phrase is written as `ik|we > 0,3;vind|vinden`: parts with `>` between
 * them; before each part the least and the most words that may stand in between (none where it is left out); in each part
 * the expressions of which one must stand there: a word, a tag, a regular expression, or several words, in compromise's
 * match syntax. `^` stands before the part that the fewest sentences have (the first where it is left out): it is looked
 * for first.
 */
export type PhraseLayer = Readonly<Record<string, readonly string[]>>;

/** Where the cues of a case must stand: in one sentence, in it or its neighbours, anywhere in the draft. */
export type Window = 'sentence' | 'near' | 'draft';

/** Each entry is a list of senses of which one suffices. */
export type Alternatives = readonly (readonly string[])[];

/** What must be attached: some picture or film, one of a kind, nothing; `whatever` does not ask. */
export type Attached = 'whatever' | 'some' | 'none' | Media;

/**
 * One way in which a rule fires. A case that marks `draft` and has nothing in `all` looks at no sentence: it holds for the
 * draft as a whole, an empty one too, and its `around` and `weights` are asked of all of it.
 */
export interface CompiledCase {
	readonly name: string;
	/** All of these in the sentence that is marked; the first is the cue that carries the finding. */
	readonly all: Alternatives;
	/** Also these, in the window around that sentence. */
	readonly around: Alternatives;
	readonly window: Window;
	/** Weighed evidence in the window: the weights of the senses that occur must add up to at least `threshold`. */
	readonly weights: Readonly<Record<string, number>>;
	readonly threshold: number;
	/** Not when one of these stands in the sentence. */
	readonly unless: readonly string[];
	/** Not when one of these stands anywhere in the draft. */
	readonly unlessDraft: readonly string[];
	/** Not when one of these stands in the window. */
	readonly unlessAround: readonly string[];
	/** The message that is answered must have all of these, or none of `unlessAnswered`. */
	readonly answered: Alternatives;
	readonly unlessAnswered: readonly string[];
	readonly media: Attached;
	/** By sense: the most words that the draft may have without it. Tells whether a judgement stands there all by itself. */
	readonly others: Readonly<Record<string, number>>;
	/** The same for the words after the clause that is marked: a ground mostly follows what it is for. */
	readonly othersAfter: Readonly<Record<string, number>>;
	/** Senses whose words are marked; the words of `all` where empty. `draft`: the finding concerns the whole draft. */
	readonly mark: readonly string[];
	/** Greatest number of words between the first and the last cue of `all`; 0 means any. */
	readonly within: number;
	readonly level: Readonly<Partial<Record<Role, Level>>>;
}

export type CompiledRepair =
	| {
			readonly kind: 'replace';
			readonly sense: string;
			readonly text: string;
			readonly label: Readonly<Record<Language, string>>;
	  }
	/** Puts a sentence after the text. */
	| {
			readonly kind: 'append';
			readonly text: string;
			readonly label: Readonly<Record<Language, string>>;
	  }
	| { readonly kind: 'disclaimer'; readonly which: 'personal' | 'organisation' };

export interface CompiledRule {
	readonly id: string;
	readonly guideline: string;
	/** Other words for what the rule is about, for somebody who looks for it. */
	readonly search: readonly string[];
	readonly roles: readonly Role[];
	readonly kinds: readonly DraftKind[];
	/** Shortest draft, in words, that the rule looks at. */
	readonly minimumWords: number;
	/** At most one finding on the same words, in a sentence or in the draft: the heaviest, and of those the first. */
	readonly once: 'word' | 'sentence' | 'draft';
	/** Whether words that are quoted, denied or reported count all the same. */
	readonly quoted: boolean;
	readonly negated: boolean;
	/** Findings are at most a tip when the profile of the writer has the disclaimer already. */
	readonly softenedByProfile: boolean;
	/** Findings of these rules on the same words make this one superfluous. */
	readonly yieldsTo: readonly string[];
	readonly unless: readonly string[];
	readonly unlessDraft: readonly string[];
	/** The evidence is about texts with one of these senses only; empty: about all. */
	readonly evidenceNeeds: readonly string[];
	/** Evidence takes nothing away that a case finds in a sentence with one of these senses. */
	readonly evidenceKeeps: readonly string[];
	readonly cases: readonly CompiledCase[];
	readonly wording: Readonly<Record<Language, Readonly<Record<Role, Wording>>>>;
	readonly repairs: readonly CompiledRepair[];
}

/** How evidence counts for one rule. */
export interface RuleEvidence {
	readonly rule: string;
	/** Of a finding that rests on evidence alone. */
	readonly level: Readonly<Partial<Record<Role, Level>>>;
	/** Where its score begins, and what it takes of each unit of the network. */
	readonly bias: number;
	readonly units: readonly number[];
	/** What a case of the rule that applies counts for. */
	readonly trust: number;
	/** A finding needs a higher score. */
	readonly threshold: number;
}

/**
 * What words and senses say for a rule where no pattern knows the sentence, and against it where one is mistaken: a
 * network with one hidden layer, learned from labelled drafts by `npm run train`. What each word adds to a score can be read:
 * see `npm run explain`.
 */
export interface CompiledEvidence {
	readonly rules: readonly RuleEvidence[];
	/** Words and senses (see `featuresOf` and `circumstanceFeatures`); one space between them. */
	readonly features: string;
	/** For each feature a character for each unit: see `weight-code.ts`. */
	readonly weights: string;
	/** What each unit has before any feature. */
	readonly unitBiases: readonly number[];
}

export interface Rulebook {
	readonly senses: readonly CompiledSense[];
	/** In layers: a phrase may build on the senses of words and of the layers before its own. */
	readonly phrases: readonly PhraseLayer[];
	readonly rules: readonly CompiledRule[];
	/** A rule that is not here goes by its cases alone. */
	readonly evidence: CompiledEvidence;
}
