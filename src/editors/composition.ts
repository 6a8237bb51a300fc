/** Tells whether an input method is composing in a field: a change from outside would break what it has begun. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
	let isComposing = false;
	element.addEventListener(
		'compositionstart',
		(event) => {
			if (event.isTrusted) isComposing = true;
		},
		{ signal },
	);
	// Chromium 156 calls the end of a real composition untrusted, so every end counts: a forged one keeps nobody out.
	element.addEventListener(
		'compositionend',
		() => {
			isComposing = false;
		},
		{ signal },
	);
	return () => isComposing;
}
