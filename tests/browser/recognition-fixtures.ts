/** Small pieces of markup, each with one editable marked `data-here`, and what has to be said of it. */
export interface Fixture {
	readonly title: string;
	/** Default `https://www.facebook.com/`. */
	readonly url?: string;
	readonly html: string;
	/** Name of the row, kind and number of texts; null where nothing may be done. */
	readonly expected: string | null;
}

const HERE = 'data-here contenteditable="true"';
const BUTTON = '<button>Plaatsen</button>';
const LEXICAL = `${HERE} role="textbox" data-lexical-editor="true"`;
const STORY = '<div data-ad-rendering-role="story_message">Zaterdag is het feest.</div>';
const QUILL = `<div class="ql-editor" ${HERE}></div>`;
const TIPTAP = `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div role="textbox" ${HERE}></div></div>`;
const DRAFT = `<div data-testid="tweetTextarea_0" role="textbox" ${HERE}></div>`;
const boxed = (editable: string) => `<div>${editable}${BUTTON}</div>`;
const X = 'https://x.com/home';
const LINKEDIN = 'https://www.linkedin.com/feed/';
const YOUTUBE = 'https://www.youtube.com/watch?v=a';
const STUDIO = 'https://studio.youtube.com/video/a/edit';

const PUBLIC: readonly Fixture[] = [
	{
		title: 'an unknown text with a button',
		html: boxed(`<div ${HERE}></div>`),
		expected: 'facebook-generic post 1',
	},
	{
		title: 'an unknown textarea under a post',
		html: `<article><p>Tekst</p><form><textarea data-here placeholder="Reageer"></textarea>${BUTTON}</form></article>`,
		expected: 'facebook-generic post 1',
	},
	{
		title: 'a comment on the mobile site',
		url: 'https://m.youtube.com/watch?v=a',
		html: `<ytm-comment-x>${boxed('<textarea data-here></textarea>')}</ytm-comment-x>`,
		expected: 'youtube-generic post 1',
	},
	{
		title: 'a text that opens with the words of a post on the page',
		html: `${STORY}${boxed(`<div ${HERE}>Zaterdag is het feest.</div>`)}`,
		expected: 'facebook-generic edit 1',
	},
	{
		title: 'a draft that was restored',
		html: `${STORY}${boxed(`<div ${HERE}>Zaterdag is het geen feest.</div>`)}`,
		expected: 'facebook-generic post 1',
	},
	{
		title: 'an edit of a post that is shown cut off',
		html: `<div data-ad-rendering-role="story_message">Zaterdag is het feest op… <div role="button">Meer</div></div>${boxed(
			`<div ${HERE}>Zaterdag is het feest op ons plein.</div>`,
		)}`,
		expected: 'facebook-generic edit 1',
	},
	{
		title: 'two segments of a thread',
		url: X,
		html: `<div role="dialog">${DRAFT}${DRAFT.replace('_0', '_1').replace('data-here', '')}<div data-testid="toolBar"></div></div>`,
		expected: 'x-post-modal post 2',
	},
	{
		title: 'the composer behind a window',
		url: X,
		html: `<main>${DRAFT}<div data-testid="toolBar"></div><div role="dialog">${DRAFT.replace('data-here', '')}</div></main>`,
		expected: 'x-post post 1',
	},
	{
		title: 'title and description of a video',
		url: STUDIO,
		html: `<ytcp-video-metadata-editor><ytcp-social-suggestions-textbox id="title-textarea"><div id="textbox" ${HERE}></div></ytcp-social-suggestions-textbox><ytcp-social-suggestions-textbox id="description-textarea"><div id="textbox" contenteditable="true"></div></ytcp-social-suggestions-textbox></ytcp-video-metadata-editor>`,
		expected: 'youtube-studio-title post 2',
	},
	{
		title: 'a comment in a feed without roles',
		html: `<div data-pagelet="FeedUnit_0">${STORY}<form role="presentation"><div ${LEXICAL}></div></form></div>`,
		expected: 'facebook-comment reply 1',
	},
	{
		title: 'an editor of the newest generation that lost its key',
		url: LINKEDIN,
		html: `<dialog open><div data-sdui-screen="x.sharing.ShareCompose"><div role="textbox" ${HERE}></div>${BUTTON}</div></dialog>`,
		expected: 'linkedin-post-sdui-screen post 1',
	},
	{
		title: 'a reply that opens with a name',
		url: LINKEDIN,
		html: `<div role="listitem"><div data-urn="urn:li:comment:1"><p data-testid="expandable-text-box">Fijn!</p></div><div componentkey="commentBox-1">${TIPTAP.replace('></div></div>', '>Sanne</div></div>')}</div></div>`,
		expected: 'linkedin-reply-sdui reply 1',
	},
	{
		title: 'a comment under a short film',
		url: 'https://www.youtube.com/shorts/a',
		html: `<ytd-comment-simplebox-renderer><ytd-commentbox><div id="contenteditable-root" ${HERE}></div></ytd-commentbox></ytd-comment-simplebox-renderer>`,
		expected: 'youtube-comment reply 1',
	},
	{
		title: 'the description of a channel',
		url: 'https://studio.youtube.com/channel/a/editing/details',
		html: `<div id="description-textbox"><div role="textbox" ${HERE}></div></div>`,
		expected: 'youtube-studio-channel post 1',
	},
	{
		title: 'the announcement of an article',
		url: 'https://www.linkedin.com/article/edit/1/',
		html: `<div role="dialog"><div role="textbox" ${HERE}></div>${BUTTON}</div>`,
		expected: 'linkedin-article-announcement post 1',
	},
];

const PRIVATE: readonly Fixture[] = [
	...[
		['a hidden editor', `<div hidden>${boxed(`<div ${HERE}></div>`)}</div>`],
		[
			'an editor that cannot be seen',
			`<div style="visibility: hidden">${boxed(`<div ${HERE}></div>`)}</div>`,
		],
		['a text without any button', `<div ${HERE}></div>`],
		['a search box', boxed(`<div ${HERE} role="searchbox"></div>`)],
		['a search', `<form role="search">${boxed('<textarea data-here></textarea>')}</form>`],
		['a field with a list to choose from', boxed(`<div ${HERE} role="combobox"></div>`)],
		[
			'a field that is called a search',
			boxed('<textarea data-here placeholder="Zoek in je vrienden"></textarea>'),
		],
		['one line', boxed(`<div ${HERE} aria-multiline="false"></div>`)],
		['one line by its looks', boxed(`<div ${HERE} style="white-space: nowrap"></div>`)],
		['a telephone number', boxed('<textarea data-here inputmode="tel"></textarea>')],
		['what cannot be changed', boxed('<textarea data-here readonly></textarea>')],
		['code', `<div class="cm-editor">${boxed(`<div ${HERE}></div>`)}</div>`],
		['what stands beside a password', `<form><input type="password">${boxed(`<div ${HERE}></div>`)}</form>`],
		['a panel beside the page', `<aside>${boxed(`<div ${HERE}></div>`)}</aside>`],
		['a message', boxed(`<div ${HERE} aria-label="Schrijf een bericht…"></div>`)],
		['a message in English', boxed(`<div ${HERE} aria-placeholder="Write a message"></div>`)],
		['a field that is called a message', boxed(`<div ${HERE} aria-label="Bericht"></div>`)],
		['a chat by its heading', `<section><h2>Chat met Sam</h2>${boxed(`<div ${HERE}></div>`)}</section>`],
		['a private note', `<div aria-label="Privénotitie">${boxed(`<div ${HERE}></div>`)}</div>`],
		[
			'a window in the corner below',
			`<div style="position: fixed; right: 20px; bottom: 0; width: 260px">${boxed(`<div ${HERE}></div>`)}</div>`,
		],
		[
			'a chat among the messages',
			`<div><div data-scope="messages_table"></div><form role="presentation"><div ${LEXICAL}></div></form></div>`,
		],
	].map(([title = '', html = '']): Fixture => ({ title, html, expected: null })),
	{
		title: 'Messenger',
		url: 'https://www.facebook.com/messages/t/1',
		html: boxed(`<div ${HERE}></div>`),
		expected: null,
	},
	{
		title: 'messages on X',
		url: 'https://x.com/messages/1',
		html: boxed(`<div ${HERE}></div>`),
		expected: null,
	},
	{
		title: 'chat on X',
		url: 'https://x.com/i/chat',
		html: boxed('<textarea data-here></textarea>'),
		expected: null,
	},
	{
		title: 'settings of X',
		url: 'https://x.com/settings/profile',
		html: boxed('<textarea data-here></textarea>'),
		expected: null,
	},
	{
		title: 'Grok',
		url: 'https://x.com/i/grok',
		html: boxed('<textarea data-here></textarea>'),
		expected: null,
	},
	{
		title: 'Grok beside the page',
		url: X,
		html: `<div data-testid="GrokDrawer">${boxed('<textarea data-here></textarea>')}</div>`,
		expected: null,
	},
	{
		title: 'a new chat on X',
		url: X,
		html: `<form data-testid="dm-composer-form">${boxed('<textarea data-here data-testid="dm-composer-textarea"></textarea>')}</form>`,
		expected: null,
	},
	{
		title: 'messages on LinkedIn',
		url: 'https://www.linkedin.com/messaging/',
		html: boxed(QUILL),
		expected: null,
	},
	{
		title: 'a note with an invitation',
		url: LINKEDIN,
		html: boxed('<textarea data-here id="custom-message" name="message"></textarea>'),
		expected: null,
	},
	{
		title: 'a profile',
		url: 'https://www.linkedin.com/in/els/edit/about',
		html: boxed(TIPTAP),
		expected: null,
	},
	{
		title: 'a film search',
		url: YOUTUBE,
		html: `<ytd-searchbox>${boxed('<textarea data-here></textarea>')}</ytd-searchbox>`,
		expected: null,
	},
	{ title: 'another site', url: 'https://example.org/', html: boxed(`<div ${HERE}></div>`), expected: null },
];

export const FIXTURES: readonly Fixture[] = [...PUBLIC, ...PRIVATE];
