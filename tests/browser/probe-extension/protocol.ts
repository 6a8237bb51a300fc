import type { InsertOutcome, Mark } from '../../../src/editors/editor.ts';

/** What a test may ask of `src/editors` and `src/sites` in the isolated world of a content script. */
export interface ProbeCalls {
	read(): string;
	/** Replaces the first occurrence of `words`; without words, inserts at the end. */
	put(text: string, words?: string): Promise<InsertOutcome>;
	/** The same twice, the second time without waiting for the first. */
	putTwice(text: string): Promise<readonly InsertOutcome[]>;
	paint(marks: readonly Mark[]): void;
	follow(): boolean;
	/** Keeps the present reading, to ask it for ranges later with `heldRange`. */
	hold(): void;
	heldRange(start: number, end: number): string | null;
	/** How many ranges each of our highlights has, the name without `postwijs-`. */
	painted(): Readonly<Record<string, number>>;
	/** The words that the range of a stretch holds, and where its first line is, in CSS pixels of the viewport. */
	range(start: number, end: number): ProbeRange | null;
	markAt(x: number, y: number): string | null;
	focusAt(offset: number): void;
	dispose(): void;
	recognise(): ProbeSurface | null;
	/** What `recognise` says of the element `[data-here]` in a piece of markup, as if it stood at an address. */
	judge(html: string, url: string): ProbeJudgement | null;
}

export interface ProbeJudgement {
	readonly name: string;
	readonly kind: string;
	/** How many texts are published together. */
	readonly parts: number;
}

export interface ProbeRange {
	readonly words: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface ProbeSurface {
	readonly site: string;
	readonly name: string;
	readonly kind: string;
	readonly inReplyTo: string | null;
	readonly media: readonly string[];
	/** For a text of ten plain letters; null where the site has no limit. */
	readonly spaceLeft: number | null;
	/** Whether the composer holds the editable, also through a shadow root. */
	readonly composerHoldsEditable: boolean;
	/** Whether it holds a button as well, which is what makes it more than the text. */
	readonly composerHoldsButton: boolean;
}

/** Crosses between the worlds as JSON in the detail of an event, because objects do not cross in Firefox. */
export interface ProbeRequest {
	readonly id: number;
	/** Selectors from the document inwards, one per open shadow root. */
	readonly path: readonly string[];
	readonly call: keyof ProbeCalls;
	readonly args: readonly unknown[];
}

export type ProbeAnswer = { id: number; value: unknown } | { id: number; error: string };

export const REQUEST = 'postwijs-probe-request';
export const ANSWER = 'postwijs-probe-answer';
