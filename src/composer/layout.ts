import type { EditorText } from '../editors/editor.ts';
import type { Layout } from '../ui/nudge.tsx';
import type { Box, Obstacle } from '../ui/place.ts';

/** What a composer has beside text: the button that publishes is one of them, the ring that counts characters another. */
const CONTROLS =
	'button, [role="button"], input, a[href], [role="link"], summary, img, svg, [role="progressbar"]';

/** The button that publishes must stay free, whatever else it costs. */
const CONTROL_WEIGHT = 50;
const TEXT_WEIGHT = 1;

/** Lines looked at for the places of badge and card; more do not fit in a viewport. */
const MOST_LINES = 200;

function controlsIn(composer: HTMLElement, editable: HTMLElement): Obstacle[] {
	const obstacles: Obstacle[] = [];
	for (const control of composer.querySelectorAll(CONTROLS)) {
		if (editable.contains(control) || control.contains(editable)) continue;
		const { left, top, width, height } = control.getBoundingClientRect();
		if (width > 0 && height > 0) obstacles.push({ left, top, width, height, weight: CONTROL_WEIGHT });
	}
	return obstacles;
}

/** The lines as they are drawn. Text node by text node, because a range over whole blocks answers with the blocks. */
function linesOf(editable: HTMLElement): Obstacle[] {
	if (editable instanceof HTMLTextAreaElement) return [{ ...boxOf(editable), weight: TEXT_WEIGHT }];
	const lines: Obstacle[] = [];
	const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	while (walker.nextNode() && lines.length < MOST_LINES) {
		range.selectNodeContents(walker.currentNode);
		for (const { left, top, width, height } of range.getClientRects())
			lines.push({ left, top, width, height, weight: TEXT_WEIGHT });
	}
	return lines;
}

function boxOf(element: Element): Box {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { left, top, width, height };
}

/** The part of a box that can be seen of it: an editor may scroll within its own edges. */
function visiblePart(box: Box): Box | null {
	const left = Math.max(box.left, 0);
	const top = Math.max(box.top, 0);
	const width = Math.min(box.left + box.width, innerWidth) - left;
	const height = Math.min(box.top + box.height, innerHeight) - top;
	return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** True as long as somebody can see the editable. */
export function isShown(editable: HTMLElement): boolean {
	return editable.isConnected && editable.checkVisibility({ visibilityProperty: true });
}

/**
 * Where everything lies now; null when the editable is scrolled out of view.
 * `words` are the offsets of the finding that the card shows.
 */
export function layoutOf(
	composer: HTMLElement,
	editable: HTMLElement,
	read: () => EditorText,
	words: { readonly start: number; readonly end: number } | undefined,
): Layout | null {
	const seen = visiblePart(boxOf(editable));
	if (!seen) return null;
	const range = words && words.end > words.start ? read().rangeOf(words.start, words.end) : null;
	const line = range?.getClientRects()[0];
	return {
		editable: seen,
		composer: boxOf(composer),
		obstacles: [...controlsIn(composer, editable), ...linesOf(editable)],
		...(line ? { words: { left: line.left, top: line.top, width: line.width, height: line.height } } : {}),
	};
}
