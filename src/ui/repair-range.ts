interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The same replacement, without what words leave behind when they are taken out: one of two spaces, a comma or a colon that
 * parts them from nothing, the full stop of a sentence that is no more.
 */
export function smoothed({ start, end, text }: Replacement, draft: string): Replacement {
	if (text !== '') return { start, end, text };
	const before = draft.slice(0, start);
	const after = draft.slice(end);
	const led = /[,:;–-]?\s*$/u.exec(before)?.[0].length ?? 0;
	const isFirst = /(?:^|[.!?…\n]\s*)$/u.test(before);
	const isLast = /^\s*(?:$|[.!?…\n)])/u.test(after);
	// Nothing of the sentence is left.
	if (isFirst && isLast)
		return { start, end: end + (/^\s*[.!?…]*[^\S\n]*/u.exec(after)?.[0].length ?? 0), text };
	if (isFirst) return { start, end: end + (/^[,:;]?[^\S\n]*/u.exec(after)?.[0].length ?? 0), text };
	if (isLast) return { start: start - led, end, text };
	if (/^\s/u.test(after) && /\s$/u.test(before)) return { start, end: end + 1, text };
	if (/\s$/u.test(before) && /^[,;:]/u.test(after)) return { start: start - 1, end, text };
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
