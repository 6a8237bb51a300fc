import type { EditorText } from './editor.ts';
import { deleteByEvent, typeLines, typeText, typeThenBreak } from './exec-command.ts';
import type { Field } from './field.ts';
import type { LineMap } from './line-map.ts';
import { paste } from './paste.ts';
import { readBlocks } from './read-blocks.ts';
import { select, selectedPlaces } from './selection.ts';

const IS_FIREFOX = CSS.supports('-moz-appearance', 'none');

/** A contenteditable, of whatever engine. */
export function richTextField(element: HTMLElement): Field {
	return {
		element,
		paintRoot: () => paintRootOf(element),
		read: () => asEditorText(readBlocks(element)),
		text: () => readBlocks(element).text,
		follow() {},
		select(start, end) {
			element.focus({ preventScroll: true });
			return selectStretch(element, start, end);
		},
		selected() {
			const places = selectedPlaces(element);
			if (places === null) return null;
			const map = readBlocks(element);
			const start = map.offsetOf(places.start);
			const end = map.offsetOf(places.end);
			return start === null || end === null ? null : { start, end };
		},
		insert: (text, start) => insert(element, text, start),
		dispose() {},
	};
}

function selectStretch(element: HTMLElement, start: number, end: number): boolean {
	const range = readBlocks(element).rangeOf(start, end);
	if (range === null) return false;
	return select(
		{ node: range.startContainer, offset: range.startOffset },
		{ node: range.endContainer, offset: range.endOffset },
	);
}

function paintRootOf(element: HTMLElement): Document | ShadowRoot {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root : document;
}

function asEditorText(map: LineMap): EditorText {
	return { text: map.text, rangeOf: (start, end) => map.rangeOf(start, end) };
}

/** One insertion, by what platform.md §6 and the browser tests measured for the engine. */
function insert(element: HTMLElement, text: string, start: number): void {
	const hasEmptyLine = /\n\s*\n|^\s*\n/u.test(text);
	if (isQuill1(element) && IS_FIREFOX) {
		typeThenBreak(text, start, (offset) => selectStretch(element, offset, offset));
	} else if (isQuill1(element) || (isProseMirror(element) && hasEmptyLine)) {
		typeLines(text);
	} else if (text === '' && isLexical(element) && deleteByEvent(element)) {
		return;
	} else if (text === '' || !paste(element, text)) {
		typeText(text);
	}
}

/**
 * Quill 1 pastes by way of a hidden box beside the editor, takes the focus there and reads that instead of the event.
 * In Firefox it also loses a line feed inside a text, and in a shadow root it cannot see the selection, so that not its
 * own undo answers but the browser's.
 */
function isQuill1(element: HTMLElement): boolean {
	return (
		element.matches('.ql-editor') && element.parentElement?.querySelector(':scope > .ql-clipboard') !== null
	);
}

function isLexical(element: HTMLElement): boolean {
	return element.matches('[data-lexical-editor]');
}

/** Its paste swallows empty lines. */
function isProseMirror(element: HTMLElement): boolean {
	return element.matches('.ProseMirror');
}
