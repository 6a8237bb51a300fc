import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { PracticeEditor } from '../practice.ts';

export interface TiptapOptions {
	/** Attributes of the contenteditable itself. */
	readonly attributes: Readonly<Record<string, string>>;
	/** The words that it opens with. */
	readonly initial?: string;
	readonly onText?: (text: string) => void;
	/** Called on Ctrl or Cmd with Enter. */
	readonly onSubmit?: () => void;
}

/** Mounts TipTap (ProseMirror) in `container`, with plain paragraphs, line breaks and undo only. */
export function mountTiptap(container: HTMLElement, options: TiptapOptions): PracticeEditor {
	const editor = new Editor({
		element: container,
		// The practice pages forbid inline styles here and there; their own style sheet does the same.
		injectCSS: false,
		content: {
			type: 'doc',
			content: [
				{
					type: 'paragraph',
					...(options.initial ? { content: [{ type: 'text', text: options.initial }] } : {}),
				},
			],
		},
		extensions: [
			StarterKit.configure({
				blockquote: false,
				bold: false,
				bulletList: false,
				code: false,
				codeBlock: false,
				heading: false,
				horizontalRule: false,
				italic: false,
				link: false,
				listItem: false,
				listKeymap: false,
				orderedList: false,
				strike: false,
				trailingNode: false,
				underline: false,
			}),
		],
		editorProps: {
			attributes: { role: 'textbox', 'aria-multiline': 'true', ...options.attributes },
			handleKeyDown(_view, event) {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !options.onSubmit) return false;
				options.onSubmit();
				return true;
			},
		},
		onUpdate: ({ editor: changed }) => options.onText?.(changed.getText({ blockSeparator: '\n' })),
	});
	return {
		model: () => editor.getText({ blockSeparator: '\n' }),
		clear() {
			// The site mounts a new editor after posting: a new state forgets what could be undone.
			const { schema, plugins } = editor.state;
			editor.view.updateState(EditorState.create({ schema, plugins }));
			options.onText?.('');
		},
	};
}
