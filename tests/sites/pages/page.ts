/**
 * The practice pages as data. Each is the attribute skeleton of one composer of one site around the real editor,
 * served at the site's own address without a network. What the sites look like was observed second-hand, in 2026.
 */

/** Selectors from the document inwards: each next one is looked up in the OPEN shadow root of the element before it. */
export type ElementPath = readonly string[];

export type Engine = 'draft' | 'lexical' | 'quill1' | 'quill2' | 'tiptap' | 'contenteditable' | 'textarea';

/**
 * `nonce`: scripts by nonce only. `strict`: also no inline styles (`style-src 'self'`).
 * `default-policy`: Trusted Types with the page's own default policy. `trusted-types`: Trusted Types without one.
 */
export type Csp = 'nonce' | 'strict' | 'default-policy' | 'trusted-types';

/** A field in which Postwijs must do nothing at all. `id` is the name for `practice.model`. */
export interface PrivateField {
	readonly id: 'search' | 'message' | 'password';
	readonly path: ElementPath;
}

export interface PracticePage {
	readonly id: string;
	readonly site: 'x' | 'facebook' | 'linkedin' | 'youtube';
	/** The address at which the site shows this composer. */
	readonly url: string;
	/** Dutch, for the index page. */
	readonly title: string;
	/** The row of the site's table that has to recognise the editor. */
	readonly row: string;
	readonly surface: 'post' | 'comment' | 'reply';
	readonly kind: 'post' | 'reply' | 'edit';
	readonly engine: Engine;
	/** The editor itself: its contenteditable or textarea. */
	readonly editor: ElementPath;
	/** The words that the editor opens with: those of a message that is being edited. */
	readonly initial?: string;
	/** The control that publishes; it may be absent until something was typed. */
	readonly submit: ElementPath;
	/** Nobody has described how the site publishes this text, so that nothing can be held back. */
	readonly isUnpaused?: boolean;
	/** The key that publishes, as `press` of the test harness writes it. */
	readonly submitKey?: string;
	/** The key that makes a new line. */
	readonly lineKey: 'Enter' | 'Shift+Enter';
	/** The most characters that the site takes; none where it sets no limit that matters. */
	readonly limit?: number;
	/** The text of the message that the page shows as being answered. */
	readonly inReplyTo?: string;
	readonly privateFields: readonly PrivateField[];
	readonly csp: Csp;
}
