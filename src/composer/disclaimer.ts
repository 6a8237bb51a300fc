import { type DisclaimerKind, disclaimerText, type Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';

/** The two things that somebody can say about the capacity in which they write (R2). */
export type Capacity = 'personal' | 'organisation';

const VARIANTS: Readonly<Record<Capacity, readonly DisclaimerKind[]>> = {
	personal: ['personal', 'personalShort'],
	organisation: ['organisation'],
};

/** What stands between the text and the disclaimer: a post gets a new line, a reply goes on in the same one. */
function separatorAfter(text: string, kind: Surface['kind']): string {
	if (text === '' || /\s$/u.test(text)) return '';
	return kind === 'post' ? '\n' : ' ';
}

/** A disclaimer that can be put at the end of a text. */
export interface DisclaimerChoice {
	/** The sentence itself. */
	readonly sentence: string;
	/** What is inserted at the end of the text: the sentence with a line feed or a space before it, or nothing when it is there. */
	readonly insertion: string;
}

/**
 * The longest disclaimer that the site still has room for after this text, or null when none fits. A text that already
 * has one of them keeps it.
 */
export function chooseDisclaimer(
	which: Capacity,
	text: string,
	surface: Pick<Surface, 'kind' | 'spaceLeft'>,
	settings: Settings,
): DisclaimerChoice | null {
	const sentences = VARIANTS[which].map((kind) => disclaimerText(kind, settings)).filter(Boolean);
	const present = sentences.find((sentence) => text.includes(sentence));
	if (present) return { sentence: present, insertion: '' };
	const separator = separatorAfter(text, surface.kind);
	const fitting = sentences.find((sentence) => (surface.spaceLeft(text + separator + sentence) ?? 0) >= 0);
	return fitting ? { sentence: fitting, insertion: separator + fitting } : null;
}
