/** What the composer may know of the place on a site where a public text is written. */

/** Same values as the checker's `Site`; `sites` does not know the checker. */
export type SiteId = 'x' | 'facebook' | 'linkedin' | 'youtube';

export interface SurfaceContext {
	/** Text of the message that is answered; left out, never guessed, where the page does not show it. */
	readonly inReplyTo?: string;
	readonly media: readonly ('image' | 'video')[];
}

export interface Surface {
	readonly site: SiteId;
	/** Name of the row in the site's table, for instance `x-post`. */
	readonly name: string;
	readonly kind: 'post' | 'reply' | 'edit';
	readonly editable: HTMLElement;
	/** The box of editor and buttons; the badge sits at its corner. */
	readonly composer: HTMLElement;
	/** Read anew at each call: it changes while somebody types. */
	context(): SurfaceContext;
	/** Characters that still fit after `text`, by the site's own count; undefined where the site sets no limit that matters. */
	spaceLeft(text: string): number | undefined;
}

/** Gives the surface of an editable, or null when it is private, a search, or not known to be a public text. */
export type Recognise = (editable: HTMLElement, url: URL) => Surface | null;
