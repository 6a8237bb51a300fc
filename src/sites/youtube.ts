import { closest, textOf } from './dom.ts';
import type { Publishing, SiteTable, Together } from './surface-table.ts';

const ROOT = '#contenteditable-root[contenteditable="true"]';
const BOX = 'ytd-commentbox';
/** The second is the name of until 2023. */
const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer';
const REPLY = 'ytd-comment-reply-dialog-renderer, ytd-commentbox[is-reply]';
/** The comment that is answered, or the thread that it opens. */
const STUDIO_COMMENT = 'ytcp-comment, ytcp-comment-thread';
const COMMENT_LIMIT = 10_000;
/** A Polymer host with the real button in it. */
const SEND: Publishing = { button: '#submit-button button', in: BOX, key: 'Ctrl+Enter' };
const STUDIO_FIELD = '#title-textarea #textbox, #description-textarea #textbox';
const STUDIO_BOX = 'ytcp-uploads-dialog, ytcp-video-metadata-editor, #edit, body';
const STUDIO_VIDEO: { readonly publish: Publishing; readonly together: Together } = {
	publish: { button: '#done-button, #save', in: ':has(#done-button), :has(#save)' },
	together: { editable: STUDIO_FIELD, in: STUDIO_BOX },
};

export const YOUTUBE: SiteTable = {
	site: 'youtube',
	hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
	never: 'ytd-searchbox, yt-searchbox, [role="search"]',
	neverOn: /^\/(?:account|paid_memberships)(?:\/|$)/u,
	published: '#content-text',
	media: (composer) =>
		composer.querySelector('ytd-backstage-multi-image-select-renderer img') === null ? [] : ['image'],
	rows: [
		{
			name: 'youtube-live-chat',
			kind: 'reply',
			editable:
				'yt-live-chat-text-input-field-renderer #input[contenteditable]:not([contenteditable="false"])',
			path: /^\/live_chat/u,
			composer: 'yt-live-chat-message-input-renderer, yt-live-chat-text-input-field-renderer',
			limit: 200,
			publish: { button: '#send-button button', in: ':has(#send-button)', key: 'Enter' },
			source: 'Y6 (A)',
			seen: '2026-08-31',
		},
		{
			name: 'youtube-community-post',
			kind: 'post',
			editable: ROOT,
			within: 'ytd-backstage-post-dialog-renderer',
			composer: 'ytd-commentbox, ytd-backstage-post-dialog-renderer',
			publish: { ...SEND, in: 'ytd-backstage-post-dialog-renderer' },
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
			publish: SEND,
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
			publish: SEND,
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
			publish: SEND,
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
			publish: SEND,
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
			publish: { button: 'last-with-words' },
			source: 'unnamed 07988 (B)',
			seen: '2026-09-21',
		},
		{
			name: 'youtube-studio-title',
			kind: 'post',
			editable: '#title-textarea #textbox',
			composer: 'ytcp-social-suggestions-textbox',
			limit: 100,
			...STUDIO_VIDEO,
			source: 'MultiPost youtube.ts and many (A for the field)',
			seen: '2026-05-31',
		},
		{
			name: 'youtube-studio-description',
			kind: 'post',
			editable: '#description-textarea #textbox',
			composer: 'ytcp-social-suggestions-textbox',
			limit: 5000,
			...STUDIO_VIDEO,
			source: 'MultiPost youtube.ts and many (A for the field)',
			seen: '2026-05-31',
		},
		{
			name: 'youtube-studio-channel',
			kind: 'post',
			editable: '#description-textbox [role="textbox"], #description-textbox[role="textbox"]',
			path: /\/editing(?:\/|$)/u,
			composer: 'ytcp-social-suggestions-textbox, #description-textbox',
			source: 'composers.md 4.1 (C)',
			seen: '2026-11-01',
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
