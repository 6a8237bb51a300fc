/** The few parts of the untyped engines that the practice pages use. */

declare module 'react' {
	export type Element = { readonly type: unknown };
	export function createElement<P>(
		type: string | ((props: P) => Element) | (new (props: P) => object),
		props?: P | Readonly<Record<string, unknown>>,
		...children: unknown[]
	): Element;
}

declare module 'react-dom' {
	import type { Element } from 'react';
	export function render(element: Element, container: HTMLElement): void;
}

declare module 'draft-js' {
	export interface ContentBlock {
		getText(): string;
	}
	export class CompositeDecorator {
		constructor(
			decorators: readonly {
				strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
				component: (props: { children?: unknown }) => unknown;
			}[],
		);
	}
	export interface ContentState {
		getPlainText(separator: string): string;
	}
	export const ContentState: { createFromText(text: string): ContentState };
	export class EditorState {
		static createEmpty(decorator: CompositeDecorator): EditorState;
		static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
		getCurrentContent(): ContentState;
	}
	export interface EditorProps {
		key: number;
		editorState: EditorState;
		onChange: (next: EditorState) => void;
		webDriverTestID: string;
		ariaLabel: string;
		ariaMultiline: boolean;
		role: string;
		spellCheck: boolean;
		keyBindingFn: (event: KeyboardEvent) => string | null;
		handleKeyCommand: (command: string) => 'handled' | 'not-handled';
	}
	export class Editor {
		constructor(props: EditorProps);
	}
	export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}

declare module 'quill' {
	import type { QuillLike } from '../engines/quill.ts';
	export default class Quill implements QuillLike {
		constructor(container: HTMLElement, settings: object);
		readonly root: HTMLElement;
		readonly history: { clear(): void };
		getText(): string;
		setText(text: string): void;
		on(event: 'text-change', handler: () => void): unknown;
	}
}
