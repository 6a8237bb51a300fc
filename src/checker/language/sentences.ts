/** Sentences of a draft, cut the Dutch way. compromise ends a sentence at "bijv." and "dhr.", so the cutting is ours. */

export interface Span {
	/** UTF-16 offset in the text of the draft. */
	readonly start: number;
	readonly end: number;
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
	(
		'aug apr bijv bv blz ca dec dhr dr drs dtv e.d enz etc evt excl feb fig geb ing incl ir jan jl jr kol max mevr mej min mr mw ' +
		'nl nov nr nrs okt ong p par pag pers prof red resp sept st str tel temp tgv tov t.a.v t.n.v vgl vnl vr wo za zn zgn zo a.s d.w.z i.p.v i.v.m m.b.t ' +
		'm.i n.a.v o.a o.i.d o.l.v p.s s.v.p t.g.v t.o.v z.g.a.n a.u.b b.v d.m.v e.a h.t i.o.m m.a.w m.u.v o.b.s r.k z.s.m v.d'
	).split(' '),
);

/** Longest sentence in UTF-16 units before it is cut at a space, so that the work per character stays the same. */
const LONGEST = 360;

/** Emoji after the mark say how the sentence is meant, so they stay with it. */
const BREAK =
	/[\n\r\u2028\u2029]+|[.!?…]+["'”’»)\]]*(?:[ \t]*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f))*(?=\s|$|\p{Extended_Pictographic})/gu;

/** Cuts a text into sentences; together they cover every character that is not white space. */
export function splitSentences(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(BREAK)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && match[0].length === 1 && isAbbreviation(text, start, match.index))
			continue;
		addSpan(spans, text, start, end);
		start = end;
	}
	addSpan(spans, text, start, text.length);
	return spans;
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
	const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0];
	if (word === undefined)
		return /\d$/.test(text.slice(from, stop)) && /^\.\s+\p{Ll}/u.test(text.slice(stop, stop + 4));
	return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}(?:\.(?:\p{Lu}|v|d|vd))*$/u.test(word);
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
	while (end - start > LONGEST) {
		const cut = cutPoint(text, start);
		spans.push({ start, end: cut });
		start = cut;
	}
	if (end > start) spans.push({ start, end });
}

/** A white space near the longest length, else a place between two whole characters. */
function cutPoint(text: string, start: number): number {
	for (let at = start + LONGEST; at > start + LONGEST / 2; at -= 1) {
		if (/\s/.test(text.charAt(at))) return at;
	}
	const at = start + LONGEST;
	return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
