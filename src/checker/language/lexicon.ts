/** Words by sense: exact forms, compounds, exceptions, disguises and typing errors. */
import type { CompiledSense } from '../rulebook/format.ts';
import { fitsHoles, type Readings } from './readings.ts';
import type { Token } from './tokens.ts';
import { TypoIndex } from './typos.ts';

type Affixes = Map<number, Map<string, string[]>>;

/** A name with an s for what is somebody's: "Daans juf", "Jaydens rapport", "Mila's moeder". */
const POSSESSIVE = /^(\p{Lu}\p{Ll}{2,})['’]?s$/u;

/** "eenhoer", "diesukkel": a small word glued to one that people disguise. No word begins as "kker" in "Dekker" does. */
const GLUED = /^(?:een|de|het|die|dat|zo'?n|jij|jullie|zijn|alle|wat|te|zo)((?!([a-z])\2)[a-z]{4,})$/;

/** Two letters and a hole fit too many words. */
const SHORTEST_START = 3;

/** Senses of words. Built once for each rulebook. */
export class Lexicon {
	private readonly exact = new Map<string, string[]>();
	/** Beginnings and endings of compounds, by their length: there are few lengths and many words. */
	private readonly starts: Affixes = new Map();
	private readonly ends: Affixes = new Map();
	private readonly exceptions = new Map<string, { words: Set<string>; starts: string[]; ends: string[] }>();
	private readonly implied = new Map<string, readonly string[]>();
	private readonly bearers = new Map<string, readonly string[]>();
	private readonly closures = new Map<string, ReadonlySet<string>>();
	private readonly disguised = new Set<string>();
	/** Words that people disguise, by length, for patterns with holes. */
	private readonly disguisedWords: string[] = [];
	/** Beginnings of compounds that people disguise: "k*tweer". */
	private readonly disguisedStarts: string[] = [];
	private readonly typos = new TypoIndex();

	constructor(senses: readonly CompiledSense[]) {
		for (const sense of senses) this.add(sense);
	}

	private add(sense: CompiledSense): void {
		this.implied.set(sense.id, sense.implies);
		if (sense.standsOn.length > 0) this.bearers.set(sense.id, sense.standsOn);
		if (sense.disguised) this.disguised.add(sense.id);
		for (const word of words(sense.words)) {
			if (word.endsWith('*')) {
				pushAffix(this.starts, word.slice(0, -1), sense.id);
				if (sense.disguised && word.length > SHORTEST_START) this.disguisedStarts.push(word.slice(0, -1));
			} else if (word.startsWith('*')) pushAffix(this.ends, word.slice(1), sense.id);
			else {
				push(this.exact, word, sense.id);
				if (sense.disguised) this.disguisedWords.push(word);
				if (sense.typos) this.typos.add(word);
			}
		}
		const except = words(sense.except);
		if (except.length > 0) {
			this.exceptions.set(sense.id, {
				words: new Set(except.filter((word) => !word.includes('*'))),
				starts: except.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
				ends: except.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
			});
		}
	}

	/** All senses of a token, those that its senses imply included. */
	sensesOf(token: Token, readings: Readings): Set<string> {
		const found = new Set<string>();
		if (token.kind === 'link') return found;
		if (token.kind === 'mention') {
			for (const part of token.normal.split(/[@_.\d]+/)) this.collect(part, found, false);
			return found;
		}
		if (token.kind === 'email') {
			const mailbox = token.normal.slice(0, token.normal.indexOf('@'));
			for (const part of mailbox.split(/[._+-]/)) this.collect(`${part}@`, found, false);
			return found;
		}
		this.collect(token.normal, found, false);
		for (const form of readings.plain) this.collect(form, found, false, token.normal);
		for (const form of readings.undisguised) this.collect(form, found, true, token.normal);
		const { holes } = readings;
		if (holes !== undefined) {
			for (const word of this.disguisedWords) if (holes.test(word)) this.collect(word, found, true);
			for (const start of this.disguisedStarts)
				if (fitsHoles(token.normal, start))
					this.collect(start + token.normal.slice(start.length), found, true);
		}
		if (found.size === 0 && token.kind !== 'number') {
			const meant = this.typos.lookUp(token.normal);
			if (meant !== undefined) this.collect(meant, found, false, token.normal);
		}
		if (found.size === 0) {
			const rest = GLUED.exec(token.normal)?.[1];
			if (rest !== undefined) this.collect(rest, found, true);
		}
		if (found.size === 0) {
			const owner = POSSESSIVE.exec(token.text)?.[1];
			if (owner !== undefined) this.collect(owner.toLowerCase(), found, false);
		}
		return found;
	}

	/** The senses of a word that was spelled out letter by letter: only those that people disguise. */
	sensesOfSpelled(word: string): Set<string> {
		const found = new Set<string>();
		this.collect(word, found, true);
		return found;
	}

	/** The senses of a sign that is no word. */
	sensesOfEmoji(emoji: string): ReadonlySet<string> {
		const found = new Set<string>();
		this.collect(emoji, found, false);
		return found;
	}

	/** The senses of the word that a sense stands on where a phrase gives it; none where it stands on the whole phrase. */
	bearersOf(sense: string): readonly string[] {
		return this.bearers.get(sense) ?? [];
	}

	/** A sense and all that it implies, at any remove. */
	withImplied(sense: string): ReadonlySet<string> {
		const known = this.closures.get(sense);
		if (known !== undefined) return known;
		const all = new Set([sense]);
		for (const one of all) for (const implied of this.implied.get(one) ?? []) all.add(implied);
		this.closures.set(sense, all);
		return all;
	}

	/** `written` is what stands there when `form` is a reading of it: an exception of either counts. */
	private collect(form: string, into: Set<string>, onlyDisguised: boolean, written = form): void {
		const take = (ids: readonly string[] | undefined): void => {
			for (const id of ids ?? []) {
				if ((onlyDisguised && !this.disguised.has(id)) || this.isException(id, form, written)) continue;
				for (const sense of this.withImplied(id)) into.add(sense);
			}
		};
		take(this.exact.get(form));
		for (const [length, starts] of this.starts)
			if (length < form.length) take(starts.get(form.slice(0, length)));
		for (const [length, ends] of this.ends) if (length < form.length) take(ends.get(form.slice(-length)));
	}

	private isException(id: string, ...forms: readonly string[]): boolean {
		const except = this.exceptions.get(id);
		if (except === undefined) return false;
		return forms.some(
			(form) =>
				except.words.has(form) ||
				except.starts.some((start) => form.startsWith(start)) ||
				except.ends.some((end) => form.endsWith(end)),
		);
	}
}

function words(list: string): string[] {
	return list === '' ? [] : list.split(' ');
}

function push(map: Map<string, string[]>, key: string, id: string): void {
	const ids = map.get(key);
	if (ids === undefined) map.set(key, [id]);
	else if (!ids.includes(id)) ids.push(id);
}

function pushAffix(affixes: Affixes, affix: string, id: string): void {
	const ofLength = affixes.get(affix.length) ?? new Map<string, string[]>();
	affixes.set(affix.length, ofLength);
	push(ofLength, affix, id);
}
