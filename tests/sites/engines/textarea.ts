import { createElement } from 'react';
import { render } from 'react-dom';
import type { PracticeEditor } from '../practice.ts';

export interface TextareaOptions {
	/** Properties of the textarea, as React names them. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly onText?: (text: string) => void;
	/** Called on Ctrl or Cmd with Enter. */
	readonly onSubmit?: () => void;
}

/** Mounts a textarea that React 17 controls: what the state does not know is not sent. */
export function mountTextarea(container: HTMLElement, options: TextareaOptions): PracticeEditor {
	let value = '';

	function change(next: string): void {
		value = next;
		show();
		options.onText?.(next);
	}

	function show(): void {
		const field = createElement('textarea', {
			...options.attributes,
			value,
			onKeyDown: (event: KeyboardEvent) => {
				if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) options.onSubmit?.();
			},
			onChange: (event: { target: HTMLTextAreaElement }) => change(event.target.value),
		});
		render(field, container);
	}

	show();
	return { model: () => value, clear: () => change('') };
}
