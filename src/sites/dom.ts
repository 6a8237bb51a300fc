/** The nearest ancestor or self that matches, also outside of the shadow root that the element is in. */
export function closest(element: Element, selector: string): HTMLElement | null {
	let start: Element | null = element;
	while (start !== null) {
		const found = start.closest<HTMLElement>(selector);
		if (found !== null) return found;
		const root: Node = start.getRootNode();
		start = root instanceof ShadowRoot ? root.host : null;
	}
	return null;
}

/** What a reader sees of an element, on one line; undefined when that is nothing. */
export function textOf(element: Element | null | undefined, without?: string): string | undefined {
	if (!element) return undefined;
	const parts: string[] = [];
	collect(element, without, parts);
	return parts.join('').replace(/\s+/gu, ' ').trim() || undefined;
}

function collect(node: Node, without: string | undefined, parts: string[]): void {
	for (const child of node.childNodes) {
		if (child instanceof Text) parts.push(child.data);
		else if (child instanceof HTMLBRElement) parts.push(' ');
		else if (child instanceof HTMLImageElement) parts.push(child.alt);
		else if (child instanceof Element && !(without !== undefined && child.matches(without))) {
			collect(child, without, parts);
			if (child.matches('div, p, li')) parts.push(' ');
		}
	}
}

/** The elements that match in `scope` and stand before `element`, in the order of the page. */
export function preceding(element: Element, scope: ParentNode, selector: string): HTMLElement[] {
	return [...scope.querySelectorAll<HTMLElement>(selector)].filter(
		(candidate) => (candidate.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
	);
}

/** True when somebody can see the element: sites keep unused copies of their editors and buttons in the page. */
export function isVisible(element: Element): boolean {
	return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The words in an editable, on one line. */
export function wordsIn(editable: HTMLElement): string | undefined {
	return editable instanceof HTMLTextAreaElement
		? editable.value.replace(/\s+/gu, ' ').trim() || undefined
		: textOf(editable);
}
