/** Which of three wordings of a sentence that comes back is due: the same words every time are soon not read any more. */
export function variant(turn: number): 1 | 2 | 3 {
	const rest = turn % 3;
	return rest === 0 ? 1 : rest === 1 ? 2 : 3;
}
