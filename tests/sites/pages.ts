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
	readonly surface: 'post' | 'comment' | 'reply';
	readonly kind: 'post' | 'reply';
	readonly engine: Engine;
	/** The editor itself: its contenteditable or textarea. */
	readonly editor: ElementPath;
	/** The control that publishes; it may be absent until something was typed. */
	readonly submit: ElementPath;
	/** The key that publishes, as `press` of the test harness writes it. */
	readonly submitKey?: string;
	/** The key that makes a new line. */
	readonly lineKey: 'Enter' | 'Shift+Enter';
	/** The text of the message that the page shows as being answered. */
	readonly inReplyTo?: string;
	readonly privateFields: readonly PrivateField[];
	readonly csp: Csp;
}

const X_PRIVATE: readonly PrivateField[] = [
	{ id: 'search', path: ['[data-testid="SearchBox_Search_Input"]'] },
	{ id: 'message', path: ['[data-testid="dmComposerTextInput"]'] },
];

const FACEBOOK_PRIVATE: readonly PrivateField[] = [
	{ id: 'search', path: ['input[type="search"]'] },
	{ id: 'message', path: ['[data-scope="messages_table"] [data-lexical-editor="true"]'] },
];

const LINKEDIN_PRIVATE: readonly PrivateField[] = [
	{ id: 'search', path: ['input[data-testid="typeahead-input"]'] },
	{ id: 'message', path: ['.msg-form__contenteditable'] },
];

const YOUTUBE_PRIVATE: readonly PrivateField[] = [
	{ id: 'search', path: ['input[name="search_query"]'] },
	{ id: 'password', path: ['input[type="password"]'] },
];

const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const SHAREBOX = '[data-test-modal-id="sharebox"]';
const TIPTAP_COMMENT = '[componentkey^="commentBox-"]';

export const PAGES: readonly PracticePage[] = [
	{
		id: 'x-post',
		site: 'x',
		url: 'https://x.com/home',
		title: 'X: bericht op de tijdlijn',
		surface: 'post',
		kind: 'post',
		engine: 'draft',
		editor: [X_EDITOR],
		submit: ['[data-testid="tweetButtonInline"]'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		privateFields: X_PRIVATE,
		csp: 'nonce',
	},
	{
		id: 'x-post-modal',
		site: 'x',
		url: 'https://x.com/compose/post',
		title: 'X: bericht in een venster, met een tweede veld erachter',
		surface: 'post',
		kind: 'post',
		engine: 'draft',
		editor: [`[role="dialog"] ${X_EDITOR}`],
		submit: ['[role="dialog"] [data-testid="tweetButton"]'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		privateFields: X_PRIVATE,
		csp: 'nonce',
	},
	{
		id: 'x-reply',
		site: 'x',
		url: 'https://x.com/deklimboom/status/1990000000000000001',
		title: 'X: antwoord op een bericht',
		surface: 'reply',
		kind: 'reply',
		engine: 'draft',
		editor: [`[data-testid="inline_reply_offscreen"] ${X_EDITOR}`],
		submit: ['[data-testid="tweetButtonInline"]'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		inReplyTo: 'Volgende week begint de kinderboekenweek. Welk boek lees jij voor in de klas?',
		privateFields: X_PRIVATE,
		csp: 'strict',
	},
	{
		id: 'facebook-post',
		site: 'facebook',
		url: 'https://www.facebook.com/',
		title: 'Facebook: bericht in een venster',
		surface: 'post',
		kind: 'post',
		engine: 'lexical',
		editor: [`[role="dialog"] ${LEXICAL}`],
		submit: ['[role="dialog"] [aria-label="Plaatsen"]'],
		lineKey: 'Enter',
		privateFields: FACEBOOK_PRIVATE,
		csp: 'nonce',
	},
	{
		id: 'facebook-comment',
		site: 'facebook',
		url: 'https://www.facebook.com/basisschooldeklimboom/posts/pfbid02practice',
		title: 'Facebook: opmerking onder een bericht',
		surface: 'comment',
		kind: 'reply',
		engine: 'lexical',
		editor: [`[role="article"] form[role="presentation"] ${LEXICAL}`],
		submit: ['#focused-state-composer-submit [role="button"]'],
		submitKey: 'Enter',
		lineKey: 'Shift+Enter',
		inReplyTo: 'Het schoolplein krijgt nieuwe bomen. Wie komt er zaterdag helpen met planten?',
		privateFields: FACEBOOK_PRIVATE,
		csp: 'nonce',
	},
	{
		id: 'linkedin-post',
		site: 'linkedin',
		url: 'https://www.linkedin.com/feed/?shareActive=true',
		title: 'LinkedIn: bijdrage, in een open schaduwboom',
		surface: 'post',
		kind: 'post',
		engine: 'quill1',
		editor: ['#interop-outlet', `${SHAREBOX} .ql-editor`],
		submit: ['#interop-outlet', 'button.share-actions__primary-action'],
		lineKey: 'Enter',
		privateFields: LINKEDIN_PRIVATE,
		csp: 'default-policy',
	},
	{
		id: 'linkedin-post-dialog',
		site: 'linkedin',
		url: 'https://www.linkedin.com/sharing/compose',
		title: 'LinkedIn: bijdrage in het nieuwe venster',
		surface: 'post',
		kind: 'post',
		engine: 'tiptap',
		editor: ['dialog[open] [componentkey="ShareBox_textEditor"][contenteditable="true"]'],
		submit: ['dialog[open] button.post'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		// The modal dialog makes everything around it inert.
		privateFields: [],
		csp: 'default-policy',
	},
	{
		id: 'linkedin-group-post',
		site: 'linkedin',
		url: 'https://www.linkedin.com/groups/12345678/',
		title: 'LinkedIn: bijdrage in een groep (Quill 2)',
		surface: 'post',
		kind: 'post',
		engine: 'quill2',
		editor: ['.share-creation-state__text-editor .ql-editor[contenteditable="true"]'],
		submit: ['.share-box button.share-actions__primary-action'],
		lineKey: 'Enter',
		privateFields: LINKEDIN_PRIVATE,
		csp: 'default-policy',
	},
	{
		id: 'linkedin-comment',
		site: 'linkedin',
		url: 'https://www.linkedin.com/feed/',
		title: 'LinkedIn: commentaar in de feed',
		surface: 'comment',
		kind: 'reply',
		engine: 'tiptap',
		editor: [`${TIPTAP_COMMENT} [role="textbox"][contenteditable="true"]`],
		submit: ['[componentkey*="commentButtonSection"] button'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		inReplyTo:
			'Vandaag mochten we vertellen over ons project met moestuinen op school. Wat een fijne middag.',
		privateFields: LINKEDIN_PRIVATE,
		csp: 'default-policy',
	},
	{
		id: 'linkedin-comment-permalink',
		site: 'linkedin',
		url: 'https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000001/',
		title: 'LinkedIn: commentaar op de pagina van één bijdrage',
		surface: 'comment',
		kind: 'reply',
		engine: 'quill1',
		editor: ['form.comments-comment-box__form .ql-editor[contenteditable="true"]'],
		submit: ['form.comments-comment-box__form button.comments-comment-box__submit-button'],
		lineKey: 'Enter',
		inReplyTo: 'Onze school zoekt een leerkracht voor groep 5. Kom jij ons team versterken?',
		privateFields: LINKEDIN_PRIVATE,
		csp: 'strict',
	},
	{
		id: 'youtube-comment',
		site: 'youtube',
		url: 'https://www.youtube.com/watch?v=pr4ct1ce001',
		title: 'YouTube: reactie onder een video',
		surface: 'comment',
		kind: 'reply',
		engine: 'contenteditable',
		editor: ['ytd-comment-simplebox-renderer ytd-commentbox #contenteditable-root'],
		submit: ['ytd-comment-simplebox-renderer #submit-button button'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		privateFields: YOUTUBE_PRIVATE,
		csp: 'trusted-types',
	},
	{
		id: 'youtube-reply',
		site: 'youtube',
		url: 'https://www.youtube.com/watch?v=pr4ct1ce001&lc=UgxPractice',
		title: 'YouTube: antwoord op een reactie',
		surface: 'reply',
		kind: 'reply',
		engine: 'contenteditable',
		editor: ['ytd-comment-reply-dialog-renderer ytd-commentbox[is-reply] #contenteditable-root'],
		submit: ['ytd-comment-reply-dialog-renderer #submit-button button'],
		submitKey: 'Control+Enter',
		lineKey: 'Enter',
		inReplyTo: 'Mooie uitleg! Gebruiken jullie dit ook bij de kleuters?',
		privateFields: YOUTUBE_PRIVATE,
		csp: 'trusted-types',
	},
	{
		id: 'youtube-studio-reply',
		site: 'youtube',
		url: 'https://studio.youtube.com/channel/UCpractice/comments',
		title: 'YouTube Studio: antwoord op een reactie',
		surface: 'reply',
		kind: 'reply',
		engine: 'textarea',
		editor: ['ytcp-commentbox textarea#textarea'],
		submit: ['ytcp-commentbox .submit button'],
		lineKey: 'Enter',
		inReplyTo: 'Komt er ook een filmpje over breuken?',
		privateFields: YOUTUBE_PRIVATE,
		csp: 'trusted-types',
	},
];

/** The practice page of an id; throws on an unknown one, because that is a mistake in a test. */
export function pageOf(id: string): PracticePage {
	const page = PAGES.find((candidate) => candidate.id === id);
	if (!page) throw new Error(`There is no practice page "${id}"; see tests/sites/pages.ts.`);
	return page;
}
