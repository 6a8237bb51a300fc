import { LineMap } from './line-map.ts';
import { PLACEHOLDERS } from './text.ts';

/** Elements that a page may use for lines; whether one really does, its computed `display` tells. */
const MAYBE_BLOCKS = new Set(
	'ADDRESS,ARTICLE,BLOCKQUOTE,DD,DIV,DL,DT,FIGURE,H1,H2,H3,H4,H5,H6,HR,LI,OL,P,PRE,SECTION,TABLE,TR,UL'.split(
		',',
	),
);
const PRESERVED = /[\u200B\uFEFF]+|\r?\n|[^\u200B\uFEFF\r\n]+/gu;
const COLLAPSED = /[\u200B\uFEFF]+|[ \t\r\n\f]+|[^\u200B\uFEFF \t\r\n\f]+/gu;
const IS_LINE_FEED = /^\r?\n$/u;
const IS_WHITE = /^[ \t\r\n\f]/u;
const NEEDS_CARE = /[\u200B\uFEFF\r\n\t]| {2}/u;

/**
 * Reads a contenteditable as a reader sees it: one line per block, also an empty one (Draft `data-block`, the paragraphs
 * of Lexical, Quill and ProseMirror, plain `div`s), one more per `br` that is not the last thing of its block, NBSP as a
 * space, placeholders left out, an image (emoji on YouTube and Facebook) as its alternative text.
 */
export function readBlocks(root: HTMLElement): LineMap {
	const map = new LineMap(root);
	readChildren(root, map);
	if (map.isLineWritten) map.endLine({ node: root, offset: root.childNodes.length });
	return map;
}

function readChildren(parent: Node, map: LineMap): void {
	for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
		if (node instanceof Text) readText(node, map);
		else if (node instanceof HTMLElement) readElement(node, map);
	}
}

function readElement(element: HTMLElement, map: LineMap): void {
	if (element instanceof HTMLBRElement) {
		map.endLine(beforeNode(element));
	} else if (element instanceof HTMLImageElement) {
		// ProseMirror's separator has no alternative text, and nobody sees it.
		if (element.alt !== '') map.write(element, 0, element.alt);
	} else {
		const display = MAYBE_BLOCKS.has(element.tagName) ? getComputedStyle(element).display : 'inline';
		if (/^(?:inline|contents)/u.test(display)) readChildren(element, map);
		else if (display !== 'none') readBlock(element, map);
	}
}

function readBlock(block: HTMLElement, map: LineMap): void {
	const linesBefore = map.lineCount;
	if (map.isLineWritten) map.endLine(beforeNode(block));
	const linesAtStart = Math.max(linesBefore, map.lineCount);
	readChildren(block, map);
	if (map.isLineWritten || map.lineCount === linesAtStart) map.endLine({ node: block, offset: 0 });
}

function readText(node: Text, map: LineMap): void {
	const { data } = node;
	if (!NEEDS_CARE.test(data)) {
		if (data !== '') map.write(node, 0, shown(data));
		return;
	}
	const isPreserved = keepsLineFeeds(node);
	for (const { 0: part, index } of data.matchAll(isPreserved ? PRESERVED : COLLAPSED)) {
		if (part.replace(PLACEHOLDERS, '') === '') {
			map.markPlaceholder({ node, offset: index + part.length });
		} else if (isPreserved && IS_LINE_FEED.test(part)) {
			map.endLine({ node, offset: index });
		} else if (!isPreserved && IS_WHITE.test(part)) {
			if (map.isLineWritten && !map.text.endsWith(' ')) map.write(node, index, ' ');
		} else {
			map.write(node, index, shown(part));
		}
	}
}

function shown(text: string): string {
	return text.replace(/\u00A0/gu, ' ');
}

function keepsLineFeeds(node: Text): boolean {
	const parent = node.parentElement;
	return parent !== null && /^(?:pre|break-spaces)/u.test(getComputedStyle(parent).whiteSpace);
}

function beforeNode(node: ChildNode): { node: Node; offset: number } {
	const parent = node.parentNode ?? node;
	return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}
