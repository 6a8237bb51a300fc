/**
 * Types through the browser's own editing, in place of the selection. The call is old and marked obsolete, but it is
 * the only one that takes part in the field's own undo, and every engine knows it as typing.
 */
export function typeText(text: string): void {
	if (text === '') document.execCommand('delete');
	else document.execCommand('insertText', false, text);
}

/**
 * Asks the engine itself to take the selection out; false when it did not. For Lexical (0.52 in Chromium 156): the
 * browser announces no deletion by command, so that Lexical finds a text node gone and puts it back.
 */
export function deleteByEvent(element: HTMLElement): boolean {
	const wish = new InputEvent('beforeinput', {
		inputType: 'deleteByCut',
		bubbles: true,
		cancelable: true,
		composed: true,
	});
	return !element.dispatchEvent(wish);
}

/** Types line by line with a new paragraph between. For engines whose own way loses empty lines or any lines. */
export function typeLines(text: string): void {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) document.execCommand('insertParagraph');
		if (line !== '' || text === '') typeText(line);
	}
}

/**
 * Types all words in one go and then breaks them into lines, the last one first. For Firefox, where a new paragraph
 * after words that the user typed is undone together with those words.
 *
 * @param start the offset at which the text begins
 * @param moveTo puts the caret at an offset
 */
export function typeThenBreak(text: string, start: number, moveTo: (offset: number) => void): void {
	const lines = text.split('\n');
	const words = lines.join('');
	if (words !== '' || text === '') typeText(words);
	let end = start + words.length;
	for (let index = lines.length - 1; index > 0; index--) {
		const line = lines[index] ?? '';
		// Breaks at one place belong to one step of the undo as long as the caret stays.
		if (line !== '') moveTo(end - line.length);
		document.execCommand('insertParagraph');
		end -= line.length;
	}
	if (lines.length > 1) moveTo(start + text.length);
}
