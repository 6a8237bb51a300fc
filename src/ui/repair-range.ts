interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The same replacement, with one of the two spaces that words leave behind when they are taken out. */
export function smoothed({ start, end, text }: Replacement, draft: string): Replacement {
	if (text !== '') return { start, end, text };
	const before = draft[start - 1];
	const after = draft[end];
	if (after === ' ' && (before === undefined || /\s/u.test(before))) return { start, end: end + 1, text };
	if (before === ' ' && (after === undefined || /[\s.,;:!?)]/u.test(after)))
		return { start: start - 1, end, text };
	return { start, end, text };
}

/** What a replacement does to a text, with the words around it. */
export interface Preview {
	readonly before: string;
	readonly removed: string;
	readonly added: string;
	readonly after: string;
}

/** UTF-16 units of the text that are shown on either side of a change. */
const AROUND = 28;

/** Cuts at a word, so that nobody reads half of one. */
function tail(text: string): string {
	if (text.length <= AROUND) return text;
	return `…${text.slice(-AROUND).replace(/^\S*\s/u, '')}`;
}

function head(text: string): string {
	if (text.length <= AROUND) return text;
	return `${text.slice(0, AROUND).replace(/\s\S*$/u, '')}…`;
}

/** What somebody will see happen: the words that go and the words that come, with some of the text on either side. */
export function previewOf(replacement: Replacement, draft: string): Preview {
	const { start, end, text } = replacement;
	return {
		before: tail(draft.slice(0, start)),
		removed: draft.slice(start, end),
		added: text,
		after: head(draft.slice(end)),
	};
}
