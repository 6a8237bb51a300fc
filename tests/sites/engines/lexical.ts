import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	CLEAR_HISTORY_COMMAND,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	KEY_ENTER_COMMAND,
	type LexicalEditor,
} from 'lexical';
import { h } from '../dom.ts';
import type { PracticeEditor } from '../practice.ts';

export interface LexicalOptions {
	readonly label: string;
	readonly placeholder: string;
	/** The words that it opens with. */
	readonly initial?: string;
	readonly onText?: (text: string) => void;
	/** When given, plain Enter calls it and Shift+Enter makes a line, as in comments and messages. */
	readonly onEnter?: () => void;
}

function textOf(editor: LexicalEditor): string {
	return editor.read(() =>
		$getRoot()
			.getChildren()
			.map((block) => block.getTextContent())
			.join('\n'),
	);
}

function fill(editor: LexicalEditor, text = ''): void {
	const paragraph = () => {
		const created = $createParagraphNode();
		return text === '' ? created : created.append($createTextNode(text));
	};
	editor.update(() => $getRoot().clear().append(paragraph()), { discrete: true });
}

/** Mounts Lexical with rich text and history in `container`. */
export function mountLexical(container: HTMLElement, options: LexicalOptions): PracticeEditor {
	const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, options.placeholder);
	const root = h('div', {
		class: 'notranslate',
		contenteditable: 'true',
		role: 'textbox',
		spellcheck: 'true',
		tabindex: '0',
		'aria-label': options.label,
		'aria-placeholder': options.placeholder,
	});
	container.append(root, placeholder);

	const editor = createEditor({
		namespace: options.label,
		onError(error) {
			throw error;
		},
	});
	editor.setRootElement(root);
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	fill(editor, options.initial);
	placeholder.hidden = options.initial !== undefined;
	editor.registerUpdateListener(() => {
		const text = textOf(editor);
		placeholder.hidden = text !== '';
		options.onText?.(text);
	});
	const { onEnter } = options;
	if (onEnter) {
		editor.registerCommand(
			KEY_ENTER_COMMAND,
			(event) => {
				if (!event || event.shiftKey || event.isComposing) return false;
				event.preventDefault();
				onEnter();
				return true;
			},
			COMMAND_PRIORITY_HIGH,
		);
	}
	return {
		model: () => textOf(editor),
		clear() {
			fill(editor);
			// The site mounts a new editor after posting: what was sent cannot be undone there.
			editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
		},
	};
}
