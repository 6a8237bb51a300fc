/**
 * What the composer may ask of an editable, whatever engine is behind it.
 * Offsets are UTF-16 offsets into `read().text`; ranges are half-open.
 */

/** Text as a reader sees it: blocks joined by one line feed, placeholders and editor padding left out. */
export interface EditorText {
	readonly text: string;
	/** The DOM range of a stretch, or null when the engine has replaced its nodes since the reading. */
	rangeOf(start: number, end: number): Range | null;
}

/** A stretch to paint under the words. */
export interface Mark {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly level: 'tip' | 'caution' | 'stop';
}

/**
 * `done`: reading back proved that the text is there, once. `unchanged`: it was there already.
 * `refused`: reading back did not prove it; nothing more was tried, the caller offers the clipboard.
 */
export type InsertOutcome = 'done' | 'unchanged' | 'refused';

export interface Editor {
	readonly element: HTMLElement;
	read(): EditorText;
	/** Replaces `start`–`end` by `text`, keeping the engine's own undo; the caret ends after the new text. */
	replace(start: number, end: number, text: string): Promise<InsertOutcome>;
	/** Paints exactly these marks of `read`, in place of the earlier ones. Touches nothing inside the editor. */
	paint(marks: readonly Mark[], read: EditorText): void;
	/**
	 * Lets the painted marks follow what was typed since, at a price that does not grow with the text. False when one of
	 * them stands at its words no longer, as where an engine has put other nodes in place: then they are to be painted anew.
	 */
	followMarks(): boolean;
	/** The mark under a point in CSS pixels of the viewport, or null. */
	markAt(x: number, y: number): Mark | null;
	/** Puts the caret at an offset and gives the editor the focus. */
	focusAt(offset: number): void;
	/** Removes marks, mirrors and listeners; also happens when the signal given at creation aborts. */
	dispose(): void;
}
