import type { PracticeEditor } from '../practice.ts';

/** What Quill 1.3.7 and Quill 2 share, as far as the pages need it. */
export interface QuillLike {
	readonly root: HTMLElement;
	readonly history: { clear(): void };
	getText(): string;
	setText(text: string): void;
	on(event: 'text-change', handler: () => void): unknown;
}

export interface QuillOptions {
	/** Attributes of the contenteditable itself. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly onText?: (text: string) => void;
}

/** Formats switched off: a post on LinkedIn is plain text. */
export const QUILL_SETTINGS = { modules: { toolbar: false }, formats: [] };

/** Dresses a mounted Quill as the site does. Its model ends with one line feed that nobody typed. */
export function dressQuill(quill: QuillLike, options: QuillOptions): PracticeEditor {
	for (const [name, value] of Object.entries(options.attributes)) quill.root.setAttribute(name, value);
	const model = () => quill.getText().replace(/\n$/, '');
	quill.on('text-change', () => options.onText?.(model()));
	return {
		model,
		clear() {
			quill.setText('');
			// The site mounts a new editor after posting: what was sent cannot be undone there.
			quill.history.clear();
		},
	};
}
