/** What the composer may know of the place on a site where a public text is written. */

/** Same values as the checker's `Site`; `sites` does not know the checker. */
export type SiteId = 'x' | 'facebook' | 'linkedin' | 'youtube';

/** How a place was found: by a row of the site's table, or only because it looks like a public text. */
export type Recognition = 'recognised' | 'generic';

export interface SurfaceContext {
	/** Text of the message that is answered; left out, never guessed, where the page does not show it. */
	readonly inReplyTo?: string;
	readonly media: readonly ('image' | 'video')[];
}

export interface Surface {
	readonly site: SiteId;
	/** Name of the row in the site's table, for instance `x-post`; `x-generic` where no row fits. */
	readonly name: string;
	readonly recognition: Recognition;
	readonly kind: 'post' | 'reply' | 'edit';
	/** The editable that was asked about. */
	readonly editable: HTMLElement;
	/** The box of editor and buttons; the badge sits at its corner. */
	readonly composer: HTMLElement;
	/** Everything that is published together, in the order of the page: the segments of a thread; often the editable alone. */
	parts(): readonly HTMLElement[];
	/** Read anew at each call: it changes while somebody types. */
	context(): SurfaceContext;
	/** Characters that still fit after `text`, by the site's own count; undefined where the site sets no limit that matters. */
	spaceLeft(text: string): number | undefined;
	/** The control that publishes this text, when a click falls on it or a key in the text does the same; else null. */
	publishedBy(event: MouseEvent | KeyboardEvent): HTMLElement | null;
}

/** Gives the surface of an editable, or null when it is private, a search, or not known to be a public text. */
export type Recognise = (editable: HTMLElement, url: URL) => Surface | null;
