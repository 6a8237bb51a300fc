import { closest, preceding, textOf } from './dom.ts';
import type { SurfaceContext } from './surface.ts';
import type { Publishing, SiteTable, Together } from './surface-table.ts';
import { xLength } from './x-length.ts';

/** Their wrappers begin with the same test id, so the editable itself must be asked for. */
const RICH = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
/** On small screens a real textarea. */
const PLAIN = '[data-testid^="tweetTextarea_"] textarea';
const EDITABLE = `${RICH}, ${PLAIN}`;
const DIALOG = '[role="dialog"]';
/** The toolbar is neither ancestor nor sibling of the editor: their common ancestor is the composer. */
const COMPOSER = ':has([data-testid="toolBar"]), [role="dialog"], main';
const QUOTED = '[data-testid="attachments"]';
/** Paying accounts have more, but the page does not say so in a way that is documented. */
const LIMIT = 280;
const POST_TEXT = '[data-testid="tweetText"]';
const STATUS = /\/status\/(\d+)/u;
const ARTICLES = /^\/compose\/articles(?:\/|$)/u;
const BOX = '[role="dialog"], main';

/** One button for all segments of a thread; it moves and is replaced as segments come. */
const PUBLISH: Publishing = {
	button: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
	in: BOX,
	key: 'Ctrl+Enter',
};
const THREAD: Together = { editable: EDITABLE, in: BOX };
const SENT = { limit: LIMIT, publish: PUBLISH, together: THREAD } as const;

export const X: SiteTable = {
	site: 'x',
	hosts: ['x.com', 'twitter.com', 'mobile.x.com'],
	never: [
		'[data-testid="dmComposerTextInput"], [data-testid^="dm-composer"], [data-testid="DMDrawer"]',
		'[data-testid="GrokDrawer"], [role="search"], [data-testid^="SearchBox_Search_Input"]',
	].join(', '),
	neverOn: /^\/(?:messages|i\/chat|i\/grok|settings|login|i\/flow)(?:\/|$)/u,
	published: `article ${POST_TEXT}`,
	rows: [
		{
			name: 'x-article-title',
			kind: 'post',
			editable:
				':is(textarea, [contenteditable="true"]):is([data-testid="articleTitle"], [data-testid="articleTitle"] *)',
			path: ARTICLES,
			composer: 'main, [role="dialog"]',
			source: 'X4 (C)',
			seen: '2026-02-28',
		},
		{
			name: 'x-article',
			kind: 'post',
			editable: '.public-DraftEditor-content[contenteditable="true"]',
			path: ARTICLES,
			composer: 'main, [role="dialog"]',
			source: 'X4 X6 (C, marked experimental)',
			seen: '2026-06-30',
		},
		{
			name: 'x-alt-text',
			kind: 'post',
			editable: '[data-testid="altTextInput"]',
			composer: 'main, [role="dialog"]',
			source: 'X4 (C)',
			seen: '2026-02-28',
		},
		{
			name: 'x-reply-modal',
			kind: 'reply',
			editable: EDITABLE,
			within: DIALOG,
			composer: COMPOSER,
			applies: (editable, url) =>
				url.searchParams.has('in_reply_to') || answeredInDialog(editable).length > 0,
			inReplyTo: (editable) => textOf(answeredInDialog(editable).find((part) => part.matches(POST_TEXT))),
			...SENT,
			source: 'X1 X3 X4 (A)',
			seen: '2026-10-05',
		},
		{
			name: 'x-quote',
			kind: 'reply',
			editable: EDITABLE,
			within: DIALOG,
			composer: COMPOSER,
			applies: (editable) => quotedIn(editable) !== undefined,
			inReplyTo: (editable) => textOf(quotedIn(editable)),
			...SENT,
			source: 'X3 X5 (B)',
			seen: '2026-10-05',
		},
		{
			name: 'x-post-modal',
			kind: 'post',
			editable: EDITABLE,
			within: DIALOG,
			composer: COMPOSER,
			...SENT,
			source: 'X1 X2 X3 X6 (A)',
			seen: '2026-10-05',
		},
		{
			name: 'x-reply',
			kind: 'reply',
			editable: EDITABLE,
			path: STATUS,
			composer: COMPOSER,
			inReplyTo: (editable, url) => textOf(answeredOnPage(editable, url)?.querySelector(POST_TEXT)),
			...SENT,
			source: 'X1 X3 (A)',
			seen: '2026-10-05',
		},
		{
			name: 'x-post-mobile',
			kind: 'post',
			editable: PLAIN,
			composer: COMPOSER,
			...SENT,
			source: 'X5 (C)',
			seen: '2026-08-31',
		},
		{
			name: 'x-post',
			kind: 'post',
			editable: RICH,
			composer: COMPOSER,
			...SENT,
			source: 'X1 X2 X3 X5 (A)',
			seen: '2026-10-05',
		},
	],
	media: mediaOf,
	countCharacters: xLength,
};

/** In a dialog the author and text of the post that is answered stand above the editor; a quoted one stands in a link. */
function answeredInDialog(editable: HTMLElement): readonly HTMLElement[] {
	const dialog = closest(editable, DIALOG);
	if (dialog === null) return [];
	const parts = preceding(editable, dialog, `${POST_TEXT}, [data-testid="User-Name"]`);
	return parts.filter((part) => part.closest(`${QUOTED}, [role="link"]`) === null);
}

/** The post that is quoted hangs below the text, as a card that links to it. */
function quotedIn(editable: HTMLElement): HTMLElement | undefined {
	const cards = closest(editable, DIALOG)?.querySelectorAll<HTMLElement>(
		`${QUOTED} [role="link"] ${POST_TEXT}`,
	);
	return cards?.length === 1 ? cards[0] : undefined;
}

/** On the page of a post that is the post with the page's own number; its time links to that address. */
function answeredOnPage(editable: HTMLElement, url: URL): HTMLElement | undefined {
	const column = closest(editable, '[data-testid="primaryColumn"], main');
	const id = STATUS.exec(url.pathname)?.[1];
	if (column === null || id === undefined) return undefined;
	const posts = preceding(editable, column, 'article[data-testid="tweet"]');
	return posts.find((post) => post.querySelector(`a[href$="/status/${id}"] time`) !== null);
}

/** A picture inside a quoted card (a link) is somebody else's. */
function mediaOf(composer: HTMLElement): SurfaceContext['media'] {
	const own = (selector: string) =>
		[...composer.querySelectorAll(selector)].some((found) => found.closest('[role="link"]') === null);
	const media: ('image' | 'video')[] = [];
	if (own(`${QUOTED} [data-testid="tweetPhoto"]`)) media.push('image');
	if (own(`${QUOTED} [data-testid="videoPlayer"]`)) media.push('video');
	return media;
}
