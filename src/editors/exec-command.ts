/**
 * Types through the browser's own editing, in place of the selection. The call is old and marked obsolete, but it is
 * the only one that takes part in the field's own undo, and every engine knows it as typing.
 */
export function typeText(text: string): void {
	if (text === '') document.execCommand('delete');
	else document.execCommand('insertText', false, text);
}

/**
 * Types line by line with a new paragraph between. For Quill 1, which in Firefox loses a line feed inside the text, and
 * for ProseMirror, whose paste swallows empty lines.
 */
export function typeLines(text: string): void {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) document.execCommand('insertParagraph');
		if (line !== '' || text === '') typeText(line);
	}
}
