import { type DisclaimerKind, disclaimerText, type Settings } from '../settings/index.ts';

/** The two things that somebody can say about the capacity in which they write (R2). */
export type Capacity = 'personal' | 'organisation';

/** A disclaimer that stands in a text, from the first letter of its sentence to its last sign. */
export interface PresentDisclaimer {
	readonly which: Capacity;
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
}

const KINDS: readonly DisclaimerKind[] = ['personal', 'personalShort', 'organisation'];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a text whatever its capitals and white space: editors turn spaces into no-break spaces. */
function patternOf(text: string): RegExp {
	return new RegExp(text.trim().split(/\s+/u).map(escaped).join('\\s+'), 'iu');
}

function ownDisclaimer(text: string, settings: Settings): PresentDisclaimer | null {
	const schools = settings.schoolNames.length > 0 ? settings.schoolNames : [undefined];
	const sentences = KINDS.flatMap((kind) =>
		schools.map((school) => ({ kind, sentence: disclaimerText(kind, settings, school) })),
	).filter(({ sentence }) => sentence !== '');
	// The long one first: a short one may be part of it.
	for (const { kind, sentence } of sentences.sort((a, b) => b.sentence.length - a.sentence.length)) {
		const found = patternOf(sentence).exec(text);
		if (!found) continue;
		const which = kind === 'organisation' ? 'organisation' : 'personal';
		return { which, sentence: found[0], start: found.index, end: found.index + found[0].length };
	}
	return null;
}

const OPENING =
	'^\\(?(?:(?:dit )?(?:ik )?(?:schrijf|schreef|zeg|spreek|reageer|deel|post|plaats|twitter) (?:dit |hier |het )?(?:ik )?)?';
const PERSONAL = new RegExp(
	`${OPENING}(?:geheel |volledig )?op (?:persoonlijke|eigen) titel(?:[;,:].{0,120})?[.!)]*$`,
	'iu',
);

/** A whole sentence that says nothing but the capacity, in words of the writer's own. */
function otherDisclaimer(text: string, settings: Settings): PresentDisclaimer | null {
	const names = [settings.organisationName, ...settings.schoolNames].filter(Boolean).map(escaped);
	const organisation = new RegExp(`${OPENING}namens (?:${names.join('|')})[.!)]*$`, 'iu');
	for (const match of text.matchAll(/[^\n.!?]+[.!?)]*/gu)) {
		const sentence = match[0].trim();
		const start = match.index + match[0].length - match[0].trimStart().length;
		const plain = sentence.replace(/\s+/gu, ' ');
		const which = PERSONAL.test(plain)
			? 'personal'
			: names.length > 0 && organisation.test(plain)
				? 'organisation'
				: null;
		if (which) return { which, sentence, start, end: start + sentence.length };
	}
	return null;
}

/** The disclaimer that a text has already: one of the settings, or one in the writer's own words. */
export function findDisclaimer(text: string, settings: Settings): PresentDisclaimer | null {
	return ownDisclaimer(text, settings) ?? otherDisclaimer(text, settings);
}
