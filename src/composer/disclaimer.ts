import { type DisclaimerKind, disclaimerText, type Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import { findDisclaimer } from './present-disclaimer.ts';

/** A change of the text that puts a disclaimer in it: `text` comes in the place of `start`–`end`. */
export interface DisclaimerChange {
	/** The sentence itself. */
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
	/** The sentence with the line feed or the space that it needs before it; empty when it is there already. */
	readonly text: string;
}

/** What stands between the text and the disclaimer: a post gets a new line, a reply goes on in the same one. */
function separatorAfter(text: string, kind: Surface['kind']): string {
	if (text === '' || /\s$/u.test(text)) return '';
	return kind === 'reply' ? ' ' : '\n';
}

type Place = Pick<Surface, 'kind' | 'spaceLeft'>;

function hasRoom(place: Place, text: string): boolean {
	return (place.spaceLeft(text) ?? 0) >= 0;
}

/**
 * How a disclaimer comes into a text: in the place of the one that is there, else at the end. Null when the site has no
 * room left for it, or when the settings leave the sentence empty.
 */
export function disclaimerChange(
	kind: DisclaimerKind,
	text: string,
	place: Place,
	settings: Settings,
): DisclaimerChange | null {
	const sentence = disclaimerText(kind, settings);
	if (sentence === '') return null;
	const present = findDisclaimer(text, settings);
	if (present?.sentence === sentence) return { sentence, start: present.start, end: present.end, text: '' };
	const start = present?.start ?? text.length;
	const end = present?.end ?? text.length;
	const insertion = present ? sentence : separatorAfter(text, place.kind) + sentence;
	const after = text.slice(0, start) + insertion + text.slice(end);
	return hasRoom(place, after) ? { sentence, start, end, text: insertion } : null;
}

/**
 * The stretch that goes when the disclaimer of a text is taken out: with the spaces that set it apart. A line break
 * stays: engines differ most in deleting over the end of a paragraph, and at the end of a post it does no harm.
 */
export function disclaimerRemoval(
	text: string,
	settings: Settings,
): { readonly start: number; readonly end: number } | null {
	const present = findDisclaimer(text, settings);
	if (!present) return null;
	const before = text.slice(0, present.start);
	const after = text.slice(present.end);
	if (before.trim() === '') return { start: 0, end: text.length - after.trimStart().length };
	// At the end of the text nothing stays behind; before more text one break is needed.
	const isLast = after.trim() === '' || /^\s/u.test(after);
	const start = isLast ? before.replace(/[^\S\n]+$/u, '').length : present.start;
	return { start, end: present.end };
}

/**
 * The disclaimers that can be chosen for this text, for a leader that of the organisation first (R5). The long personal
 * one makes way where only the short one still fits.
 */
export function disclaimerKinds(text: string, place: Place, settings: Settings): DisclaimerKind[] {
	const fits = (kind: DisclaimerKind) => disclaimerChange(kind, text, place, settings) !== null;
	const personal: DisclaimerKind[] = (['personal', 'personalShort'] as const).filter(fits);
	const ordered: DisclaimerKind[] = [...(personal.length > 0 ? personal : ['personal' as const])];
	const isWanted = (kind: DisclaimerKind) => disclaimerText(kind, settings) !== '';
	const kinds: DisclaimerKind[] =
		settings.role === 'leader' ? ['organisation', ...ordered] : [...ordered, 'organisation'];
	return kinds.filter(isWanted);
}
