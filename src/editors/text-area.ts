import { typeText } from './exec-command.ts';
import type { Field } from './field.ts';
import { Mirror } from './mirror.ts';

/** A textarea. Its text has no DOM ranges, so a mirror that is made when first asked for lends them. */
export function textAreaField(element: HTMLTextAreaElement): Field {
	let mirror: Mirror | undefined;
	const theMirror = () => {
		mirror ??= new Mirror(element);
		return mirror;
	};
	const text = () => element.value.replace(/\u00A0/gu, ' ');
	return {
		element,
		paintRoot: () => theMirror().root,
		read: () => ({ text: text(), rangeOf: (start, end) => theMirror().rangeOf(start, end) }),
		text,
		follow: (ranges) => mirror?.follow(ranges),
		select(start, end) {
			element.focus({ preventScroll: true });
			element.setSelectionRange(start, end);
			return true;
		},
		selected: () => ({ start: element.selectionStart, end: element.selectionEnd }),
		insert: typeText,
		dispose: () => mirror?.dispose(),
	};
}
