/** Firefox has its own way to fill the event, unknown to TypeScript: the standard member arrives empty there. */
interface FirefoxClipboardEventInit extends ClipboardEventInit {
	dataType: string;
	data: string;
}

/**
 * Offers text to the engine as a paste of plain text, in place of the selection. Draft, Lexical, ProseMirror and Quill 2
 * take it into their own model, line feeds included, as one step of their undo.
 *
 * @returns whether the engine says it took the text. Only reading back proves it.
 */
export function paste(element: HTMLElement, text: string): boolean {
	return !element.dispatchEvent(pasteEvent(text));
}

function pasteEvent(text: string): ClipboardEvent {
	const init = { bubbles: true, cancelable: true, composed: true };
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	const event = new ClipboardEvent('paste', { ...init, clipboardData });
	if (event.clipboardData?.getData('text/plain') === text) return event;
	const forFirefox: FirefoxClipboardEventInit = { ...init, dataType: 'text/plain', data: text };
	return new ClipboardEvent('paste', forFirefox);
}
