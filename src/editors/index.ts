import { watchComposition } from './composition.ts';
import type { Editor, InsertOutcome } from './editor.ts';
import { Marks } from './marks.ts';
import { replaceText } from './replace-text.ts';
import { richTextField } from './rich-text.ts';
import { textAreaField } from './text-area.ts';

export type { Editor, EditorText, InsertOutcome, Mark } from './editor.ts';

/**
 * The editor of an editable, whatever its engine. Costs the page nothing until it is asked something.
 *
 * @param element the contenteditable root or the textarea
 * @param signal ends it, as `dispose` does
 */
export function createEditor(element: HTMLElement, signal: AbortSignal): Editor {
	const field = element instanceof HTMLTextAreaElement ? textAreaField(element) : richTextField(element);
	const lifetime = new AbortController();
	const ending = AbortSignal.any([signal, lifetime.signal]);
	const isComposing = watchComposition(element, ending);
	let marks: Marks | undefined;
	let queue: Promise<unknown> = Promise.resolve();

	const dispose = () => {
		lifetime.abort();
		marks?.dispose();
		marks = undefined;
		field.dispose();
	};
	signal.addEventListener('abort', dispose, { once: true, signal: lifetime.signal });

	/** One after the other, so that a double press finds the text there instead of putting it in twice. */
	const replace = (start: number, end: number, text: string): Promise<InsertOutcome> => {
		const before = field.text();
		const outcome = queue.then(() =>
			isComposing() || ending.aborted ? 'refused' : replaceText(field, before, start, end, text),
		);
		queue = outcome;
		return outcome;
	};

	return {
		element,
		read: () => field.read(),
		replace,
		paint(shown, { rangeOf }) {
			if (ending.aborted || (marks === undefined && shown.length === 0)) return;
			marks ??= new Marks(field.paintRoot());
			marks.show(shown, rangeOf);
		},
		followMarks() {
			if (marks === undefined) return true;
			field.follow(marks.ranges);
			return marks.areAtTheirWords();
		},
		markAt: (x, y) => marks?.at(x, y) ?? null,
		focusAt(offset) {
			field.select(offset, offset);
		},
		dispose,
	};
}
