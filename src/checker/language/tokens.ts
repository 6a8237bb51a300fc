/**
 * Words of a sentence with their exact place in the source. compromise would fold accents, join "3,5" to "35" and drop the
 * apostrophe of "'s", so the cutting is ours and compromise gets the words ready-made.
 */
import { fold } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'email';

export interface Token {
	/** UTF-16 offsets from the start of the sentence. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Folded form: see `fold`. */
	readonly normal: string;
	readonly kind: TokenKind;
	/** What stands between the previous token and this one: white space, punctuation, emoji. */
	readonly before: string;
}

const CHUNK = /(?:[^\s]|\ufeff)+/gu;
const EMAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const LINK =
	/^(?:https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|com|be|org|eu|net|de|io|info|nu)(?:\/\S*)?(?![\p{L}\p{N}]))/iu;
const INVISIBLES = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LETTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLES}]`;
/** Words keep inner apostrophes (foto's) and the signs that disguise a letter (k*t, sh!t, h@er). */
const PART = new RegExp(
	[
		'\\d+(?:[.,:]\\d+)+', // 3,5 · 12.000 · 09:00
		`\\p{L}(?:\\.\\p{L}(?!${LETTER}))+`, // o.a · k.u.t
		`['’‘](?=[stnkr](?![\\p{L}\\p{N}*@$!|€•#]))\\p{L}`, // 's · 't · 'n
		`(?:\\$(?=\\p{L}))?${LETTER}+(?:(?:['’‘\`´]|[*@$!|€•#]+(?=[\\p{L}\\p{N}]))${LETTER}+)*(?:\\*+(?![\\p{L}*]))?`,
	].join('|'),
	'gu',
);

/** Cuts a sentence into tokens; linear in its length. */
export function tokenize(sentence: string): Token[] {
	const tokens: Token[] = [];
	let last = 0;
	const add = (start: number, text: string, kind: TokenKind): void => {
		if (text === '') return;
		tokens.push({
			start,
			end: start + text.length,
			text,
			normal: fold(text),
			kind,
			before: sentence.slice(last, start),
		});
		last = start + text.length;
	};
	for (const chunk of sentence.matchAll(CHUNK)) addChunk(chunk[0], chunk.index, add);
	return tokens;
}

type Add = (start: number, text: string, kind: TokenKind) => void;

/** Most words are plain letters, with a mark after them perhaps. */
const PLAIN = /^([A-Za-z]+)[.,!?:;]?$/;

function addChunk(chunk: string, at: number, add: Add): void {
	const plain = PLAIN.exec(chunk)?.[1];
	if (plain !== undefined) {
		add(at, plain, 'word');
		return;
	}
	const lead = /^[^\p{L}\p{N}#@$'’‘]*/u.exec(chunk)?.[0].length ?? 0;
	const body = chunk.slice(lead);
	const start = at + lead;
	const email = EMAIL.exec(body)?.[0];
	if (email !== undefined) {
		add(start, email, 'email');
		return;
	}
	const mention = /^@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/u.exec(body)?.[0];
	if (mention !== undefined) {
		add(start, mention, 'mention');
		return;
	}
	const link = LINK.exec(body)?.[0].replace(/[.,;:!?)\]"'’”]+$/u, '');
	if (link !== undefined) {
		add(start, link, 'link');
		return;
	}
	const hashtag = /^#[\p{L}\p{N}_]+/u.exec(body)?.[0];
	if (hashtag !== undefined) {
		addHashtag(hashtag, start, add);
	}
	const rest = hashtag?.length ?? 0;
	addParts(body.slice(rest), start + rest, add);
}

/** `#OpPersoonlijkeTitel` gives three words, `#onderwijs` one. */
function addHashtag(hashtag: string, at: number, add: Add): void {
	const words = hashtag.slice(1).matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}/gu);
	for (const word of words) add(at + 1 + word.index, word[0], 'hashtag');
}

function addParts(text: string, at: number, add: Add): void {
	for (const part of text.matchAll(PART)) {
		const glued = /^(groep|klas)(\d)$/iu.exec(part[0]);
		const word = glued?.[1];
		if (word === undefined) {
			add(at + part.index, part[0], /^[\d.,:]+$/.test(part[0]) ? 'number' : 'word');
		} else {
			add(at + part.index, word, 'word');
			add(at + part.index + word.length, part[0].slice(word.length), 'number');
		}
	}
}
