import {
	CompositeDecorator,
	type ContentBlock,
	ContentState,
	Editor,
	EditorState,
	getDefaultKeyBinding,
} from 'draft-js';
import { createElement } from 'react';
import { render } from 'react-dom';
import type { PracticeEditor } from '../practice.ts';

export interface DraftOptions {
	/** The test id; Draft puts it on the contenteditable itself, as on X. */
	readonly testId: string;
	readonly label: string;
	/** The words that it opens with. */
	readonly initial?: string;
	readonly onText?: (text: string) => void;
	/** Called on Ctrl or Cmd with Enter. */
	readonly onSubmit?: () => void;
}

const ENTITY = /(^|\s)([#@][\p{L}\p{N}_]+)/gu;

/** X colours hashtags and handles, which gives a block more than one leaf: the hard case for inserting text. */
function findEntities(block: ContentBlock, found: (start: number, end: number) => void): void {
	for (const match of block.getText().matchAll(ENTITY)) {
		const end = match.index + match[0].length;
		found(end - (match[2]?.length ?? 0), end);
	}
}

const decorator = new CompositeDecorator([
	{
		strategy: findEntities,
		component: (props: { children?: unknown }) =>
			createElement('span', { className: 'entity' }, props.children),
	},
]);

/** Mounts Draft.js 0.11.7 on React 17 in `container`. */
export function mountDraft(container: HTMLElement, options: DraftOptions): PracticeEditor {
	let state = options.initial
		? EditorState.createWithContent(ContentState.createFromText(options.initial), decorator)
		: EditorState.createEmpty(decorator);
	let generation = 0;

	function change(next: EditorState): void {
		state = next;
		show();
		options.onText?.(next.getCurrentContent().getPlainText('\n'));
	}

	function show(): void {
		const editor = createElement(Editor, {
			key: generation,
			editorState: state,
			onChange: change,
			webDriverTestID: options.testId,
			ariaLabel: options.label,
			ariaMultiline: true,
			role: 'textbox',
			spellCheck: true,
			keyBindingFn: (event) =>
				event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'submit' : getDefaultKeyBinding(event),
			handleKeyCommand: (command) => {
				if (command !== 'submit') return 'not-handled';
				options.onSubmit?.();
				return 'handled';
			},
		});
		render(editor, container);
	}

	show();
	return {
		model: () => state.getCurrentContent().getPlainText('\n'),
		clear() {
			// X mounts its composer anew after posting; a focused Draft editor does not survive an emptied state.
			generation += 1;
			change(EditorState.createEmpty(decorator));
		},
	};
}
