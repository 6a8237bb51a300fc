/** Chromium keeps the selection of a shadow tree in its root; Firefox shows it in the document. */
interface RootWithSelection {
	getSelection?(): Selection | null;
}

function selectionIn(editable: HTMLElement): Selection | null {
	const root = editable.getRootNode() as Node & RootWithSelection;
	return root.getSelection?.() ?? document.getSelection();
}

function rememberInText(field: HTMLTextAreaElement): () => void {
	const { selectionStart, selectionEnd, selectionDirection } = field;
	return () => {
		field.focus({ preventScroll: true });
		field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
	};
}

/** Remembers where somebody was in the text; the answer brings the focus and the caret back there. */
export function rememberCaret(editable: HTMLElement): () => void {
	if (editable instanceof HTMLTextAreaElement) return rememberInText(editable);
	const selection = selectionIn(editable);
	const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
	return () => {
		editable.focus({ preventScroll: true });
		const now = selectionIn(editable);
		if (!now || !anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return;
		if (!editable.contains(anchorNode) || !editable.contains(focusNode)) return;
		if (now.anchorNode === anchorNode && now.anchorOffset === anchorOffset && now.focusOffset === focusOffset)
			return;
		now.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
	};
}

/** True when what is typed now goes into this editable. */
export function hasCaret(editable: HTMLElement): boolean {
	return (editable.getRootNode() as Document | ShadowRoot).activeElement === editable;
}
