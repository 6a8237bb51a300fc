/** Looks at a node without touching the page: cheap enough to run at every change of focus. */

function isElement(target: EventTarget | undefined): target is HTMLElement {
	return target instanceof HTMLElement;
}

/** The element that carries the editing, when the focus sits on something inside it. */
export function editingHost(element: HTMLElement): HTMLElement {
	let host = element;
	while (host.parentElement?.isContentEditable) host = host.parentElement;
	return host;
}

/** The editable that an event happened in: a textarea or the host of a contenteditable; null for anything else. */
export function editableOf(event: Event): HTMLElement | null {
	const target = event.composedPath()[0];
	if (!isElement(target)) return null;
	if (target instanceof HTMLTextAreaElement) return target;
	return target.isContentEditable ? editingHost(target) : null;
}

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** The text that a file is attached to: the first one that counts in the nearest box around the file input. */
export function attachingEditable(
	event: Event,
	counts: (editable: HTMLElement) => unknown,
): HTMLElement | undefined {
	const input = event.composedPath()[0];
	if (!(input instanceof HTMLInputElement) || input.type !== 'file') return undefined;
	for (let box = input.parentElement; box; box = box.parentElement) {
		const editables = [...box.querySelectorAll<HTMLElement>(EDITABLE)];
		if (editables.length > 0) return editables.find(counts);
	}
	return undefined;
}
