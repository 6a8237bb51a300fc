import { closest, textOf } from './dom.ts';
import type { SiteTable } from './surface-table.ts';

const ROOT = '#contenteditable-root[contenteditable="true"]';
const BOX = 'ytd-commentbox';
/** The second is the name of until 2023. */
const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer';
const REPLY = 'ytd-comment-reply-dialog-renderer, ytd-commentbox[is-reply]';
/** The comment that is answered, or the thread that it opens. */
const STUDIO_COMMENT = 'ytcp-comment, ytcp-comment-thread';
const COMMENT_LIMIT = 10_000;

export const YOUTUBE: SiteTable = {
	site: 'youtube',
	hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
	never: 'ytd-searchbox, yt-searchbox, [role="search"]',
	neverOn: /^\/(?:account|paid_memberships)(?:\/|$)/u,
	rows: [
		{
			name: 'youtube-community-post',
			kind: 'post',
			editable: ROOT,
			within: 'ytd-backstage-post-dialog-renderer',
			composer: 'ytd-commentbox, ytd-backstage-post-dialog-renderer',
			source: 'Y5 (A)',
			seen: '2026-07-31',
		},
		{
			name: 'youtube-reply',
			kind: 'reply',
			editable: ROOT,
			within: REPLY,
			composer: BOX,
			inReplyTo: (editable) => textOf(answeredComment(editable)?.querySelector('#content-text')),
			limit: COMMENT_LIMIT,
			source: 'Y1 Y4 (A)',
			seen: '2026-08-31',
		},
		{
			name: 'youtube-edit',
			kind: 'edit',
			editable: ROOT,
			within: `:is(${COMMENT}) ytd-comment-dialog-renderer`,
			composer: BOX,
			limit: COMMENT_LIMIT,
			source: 'old XPath evidence (C)',
			seen: '2023-12-31',
		},
		{
			name: 'youtube-community-comment',
			kind: 'reply',
			editable: ROOT,
			within: 'ytd-commentbox[is-backstage-comment]',
			composer: BOX,
			inReplyTo: answeredCommunityPost,
			limit: COMMENT_LIMIT,
			source: 'Y1 (B)',
			seen: '2026-08-31',
		},
		{
			name: 'youtube-comment',
			kind: 'reply',
			editable: ROOT,
			within: 'ytd-comment-simplebox-renderer',
			composer: BOX,
			limit: COMMENT_LIMIT,
			source: 'Y1 Y2 Y3 (A)',
			seen: '2026-09-14',
		},
		{
			name: 'youtube-studio-reply',
			kind: 'reply',
			editable: 'ytcp-commentbox textarea#textarea',
			composer: 'ytcp-commentbox',
			inReplyTo: (editable) => textOf(closest(editable, STUDIO_COMMENT)?.querySelector('#content-text')),
			limit: COMMENT_LIMIT,
			source: 'unnamed 07988 (B)',
			seen: '2026-09-21',
		},
	],
};

/** A reply stands in the comment that it answers, or in the thread under its first comment. */
function answeredComment(editable: HTMLElement): Element | null {
	return (
		closest(editable, COMMENT) ??
		closest(editable, 'ytd-comment-thread-renderer')?.querySelector(COMMENT) ??
		null
	);
}

/** The post stands beside its comments; where several are near, the page does not say which one it is. */
function answeredCommunityPost(editable: HTMLElement): string | undefined {
	const posts = closest(editable, ':has(ytd-backstage-post-renderer)')?.querySelectorAll(
		'ytd-backstage-post-renderer',
	);
	return posts?.length === 1 ? textOf(posts[0]?.querySelector('#content-text')) : undefined;
}
