/** Key names of the DOM as WebDriver writes them (W3C WebDriver, "keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
	Enter: '\uE006',
	Tab: '\uE004',
	Escape: '\uE00C',
	Backspace: '\uE003',
	Delete: '\uE017',
	Shift: '\uE008',
	Control: '\uE009',
	Alt: '\uE00A',
	Meta: '\uE03D',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Space: ' ',
};

type Action = Readonly<Record<string, unknown>>;

function keyboard(actions: readonly Action[]): readonly Action[] {
	return [{ type: 'key', id: 'keyboard', actions }];
}

function pointer(actions: readonly Action[]): readonly Action[] {
	return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

/** Presses a chord such as `Control+Enter`; the keys go up in reverse. */
export function chordActions(chord: string): readonly Action[] {
	const names = chord === '+' ? [chord] : chord.split('+');
	const values = names.map((name) => KEYS[name] ?? name);
	return keyboard([
		...values.map((value) => ({ type: 'keyDown', value })),
		...values.toReversed().map((value) => ({ type: 'keyUp', value })),
	]);
}

/** Types one grapheme after another; a line feed is the Enter key. */
export function typingActions(text: string): readonly Action[] {
	const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
	return keyboard(
		graphemes.flatMap((grapheme) => {
			const value = grapheme === '\n' ? KEYS.Enter : grapheme;
			return [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			];
		}),
	);
}

/** Moves to a point in CSS pixels of the viewport. */
export function moveActions(x: number, y: number): readonly Action[] {
	return pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
}

/** Clicks a point in CSS pixels of the viewport with the first button. */
export function clickActions(x: number, y: number): readonly Action[] {
	return pointer([
		{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	]);
}
