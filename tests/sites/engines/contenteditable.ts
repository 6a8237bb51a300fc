import { h } from '../dom.ts';
import type { PracticeEditor } from '../practice.ts';

export interface ContenteditableOptions {
	readonly label: string;
	/** The words that it opens with. */
	readonly initial?: string;
	readonly onText?: (text: string) => void;
	/** Called on Ctrl or Cmd with Enter. */
	readonly onSubmit?: () => void;
	/** Where plain Enter sends, as in a live chat. */
	readonly isSentByEnter?: boolean;
}

/** The text as the site sends it: a block and a `<br>` end a line, a closing `<br>` of a block is padding. */
export function plainTextOf(root: Node): string {
	const lines: string[] = [''];
	const isBlock = (node: Node | null) => node instanceof HTMLElement && /^(DIV|P)$/.test(node.tagName);
	const append = (text: string) => {
		lines[lines.length - 1] += text.replaceAll('\u00a0', ' ');
	};
	function walk(parent: Node): void {
		for (const node of parent.childNodes) {
			if (node instanceof Text) append(node.data);
			else if (node instanceof HTMLBRElement) {
				const isPadding = !node.nextSibling;
				if (!isPadding) lines.push('');
			} else {
				if (isBlock(node) && node.previousSibling) lines.push('');
				walk(node);
				if (isBlock(node) && node.nextSibling && !isBlock(node.nextSibling)) lines.push('');
			}
		}
	}
	walk(root);
	return lines.join('\n');
}

/** Mounts a contenteditable with nothing behind it, as YouTube has. */
export function mountContenteditable(
	container: HTMLElement,
	options: ContenteditableOptions,
): PracticeEditor & { readonly root: HTMLElement } {
	const root = h('div', {
		id: 'contenteditable-root',
		class: 'style-scope yt-formatted-string',
		contenteditable: 'true',
		dir: 'auto',
		'aria-label': options.label,
	});
	if (options.initial) root.append(options.initial);
	container.append(root);
	root.addEventListener('input', () => options.onText?.(plainTextOf(root)));
	root.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || options.isSentByEnter)) return;
		event.preventDefault();
		options.onSubmit?.();
	});
	return {
		root,
		model: () => plainTextOf(root),
		clear() {
			root.replaceChildren();
			options.onText?.('');
		},
	};
}
