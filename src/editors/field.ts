import type { EditorText } from './editor.ts';
import type { Target } from './replace-text.ts';

/** What the two kinds of field, contenteditable and textarea, each do in their own way. */
export interface Field extends Target {
	/** The document or shadow root whose styles paint the marks. */
	paintRoot(): Document | ShadowRoot;
	read(): EditorText;
	/** Brings our own copy of the text up to date, where there is one and these ranges lie in it: then they move along. */
	follow(ranges: readonly Range[]): void;
	dispose(): void;
}
