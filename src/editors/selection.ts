/** A place in the DOM between two characters or two nodes. */
export interface Place {
	readonly node: Node;
	readonly offset: number;
}

/** Only Chromium gives a shadow root a selection of its own. */
type RootWithSelection = Node & { getSelection?: () => Selection | null };

function selectionFor(node: Node): Selection | null {
	const root: RootWithSelection = node.getRootNode();
	return root.getSelection?.() ?? document.getSelection();
}

/** Selects from `start` to `end`, in whatever shadow root they are. False when the browser would not have it. */
export function select(start: Place, end: Place): boolean {
	const selection = selectionFor(start.node);
	if (selection === null) return false;
	selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
	return selection.rangeCount > 0;
}

/** Where the selection is, seen from inside the shadow root of `element`; null outside of `element`. */
export function selectedPlaces(element: HTMLElement): { start: Place; end: Place } | null {
	const selection = selectionFor(element);
	if (selection === null || selection.rangeCount === 0) return null;
	const range = composedRange(selection, element.getRootNode());
	if (range === undefined || !element.contains(range.startContainer)) return null;
	return {
		start: { node: range.startContainer, offset: range.startOffset },
		end: { node: range.endContainer, offset: range.endOffset },
	};
}

function composedRange(selection: Selection, root: Node): AbstractRange | undefined {
	// Chromium before 137 lacks it, and there the shadow root's own selection has the true range.
	if (!(root instanceof ShadowRoot) || typeof selection.getComposedRanges !== 'function') {
		return selection.getRangeAt(0);
	}
	return selection.getComposedRanges({ shadowRoots: [root] })[0];
}
