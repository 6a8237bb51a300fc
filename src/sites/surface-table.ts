import type { Surface, SurfaceContext } from './surface.ts';

/**
 * One kind of place where a public text is written. Selectors are second-hand and rot: every row says where it comes
 * from and of what date, and all of it can be replaced without touching code. See docs/sites.md.
 */
export interface SurfaceRow {
	readonly name: string;
	readonly kind: Surface['kind'];
	/** Matches the editable itself. */
	readonly editable: string;
	/** An ancestor that must be there. */
	readonly within?: string;
	/** An ancestor that must not be there. */
	readonly notWithin?: string;
	/** Matches the box of editor and buttons; the nearest ancestor counts. */
	readonly composer: string;
	/** What the path of the page must look like. */
	readonly path?: RegExp;
	/** What selectors cannot say. */
	readonly applies?: (editable: HTMLElement, url: URL) => boolean;
	/** The text that is answered, or undefined when the page does not show which one it is. */
	readonly inReplyTo?: (editable: HTMLElement, url: URL) => string | undefined;
	/** The most characters that the site takes, by its own count. */
	readonly limit?: number;
	/** How the text is published; left out where nobody has described it. */
	readonly publish?: Publishing;
	/** What is published together with it. */
	readonly together?: Together;
	/** Source in composers.md, and the latest date at which it was seen. */
	readonly source: string;
	readonly seen: string;
}

export interface Publishing {
	/** The control: by selector, or the last button of the box that has words and no drawing. */
	readonly button: string | 'last-with-words';
	/** The box that holds both editor and control; the nearest ancestor counts, the composer when left out. */
	readonly in?: string;
	/** The key that does the same in the text. */
	readonly key?: 'Enter' | 'Ctrl+Enter';
}

/** The editables of one text in several parts, or of a text with its title. */
export interface Together {
	readonly editable: string;
	/** The box in which they belong together; the nearest ancestor counts. */
	readonly in: string;
}

/** One site: where it writes in public, and what is private there. */
export interface SiteTable {
	readonly site: Surface['site'];
	readonly hosts: readonly string[];
	/** Editables and surroundings that are private or no text at all; asked first. */
	readonly never: string;
	/** Paths on which nothing is public. */
	readonly neverOn: RegExp;
	/** The first row that fits counts. */
	readonly rows: readonly SurfaceRow[];
	/** Published messages that the page shows: an editor that opens with the words of one of them edits it. */
	readonly published: string;
	/** What is attached beside what every site shows in the same way. */
	readonly media?: (composer: HTMLElement) => SurfaceContext['media'];
	/** How the site counts; UTF-16 units when left out. */
	readonly countCharacters?: (text: string) => number;
}
