/** Tells whether an input method is composing in a field: a change from outside would break what it has begun. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
	let isComposing = false;
	const set = (value: boolean) => (event: Event) => {
		if (event.isTrusted) isComposing = value;
	};
	element.addEventListener('compositionstart', set(true), { signal });
	element.addEventListener('compositionend', set(false), { signal });
	return () => isComposing;
}
