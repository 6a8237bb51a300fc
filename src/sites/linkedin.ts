import { closest, preceding, textOf } from './dom.ts';
import type { SiteTable } from './surface-table.ts';

/** LinkedIn shows four generations side by side (composers.md §3); each row is one of them. */
const QUILL = '.ql-editor[contenteditable="true"]';
const TEXTBOX = '[role="textbox"][contenteditable="true"]';
/** Profile fields use the same wrapper, so the key of the comment box is asked for as well. */
const COMMENT_BOX = '[componentkey^="commentBox-"]';
const COMMENT_WRAPPER = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const FEED_ITEM = '[role="listitem"], [id^="expanded"][id$="FeedType_FEED_DETAIL"]';
const COMMENT_FORM = 'form.comments-comment-box__form';
const SHARE_SCREEN = '[data-sdui-screen*="sharing.ShareCompose"]';
const COMMENT_URN = ['componentkey', 'data-id', 'data-testid', 'data-urn', 'data-view-tracking-scope', 'id']
	.map((name) => `[${name}*="urn:li:comment:"]`)
	.join(', ');

export const LINKEDIN: SiteTable = {
	site: 'linkedin',
	hosts: ['www.linkedin.com'],
	never:
		'.msg-form, .msg-form__contenteditable, [class*="msg-overlay"], #custom-message, [role="search"], [data-testid="typeahead-input"]',
	neverOn: /^\/(?:messaging(?:\/|$)|in\/[^/]+\/(?:edit|overlay)(?:\/|$))/u,
	rows: [
		{
			name: 'linkedin-post-sharebox',
			kind: 'post',
			editable: QUILL,
			within: '[data-test-modal-id="sharebox"], .share-box, .share-creation-state__text-editor',
			composer: '[data-test-modal-id="sharebox"], .share-box, [role="dialog"]',
			source: 'L1 L2 L3 L5 L6 L7 (A)',
			seen: '2026-09-19',
		},
		{
			name: 'linkedin-post-sdui',
			kind: 'post',
			editable: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
			composer: 'dialog, [role="dialog"], main',
			source: 'L4, unnamed 77301, unnamed 89070 (A)',
			seen: '2026-10-31',
		},
		{
			name: 'linkedin-post-sdui-screen',
			kind: 'post',
			editable: TEXTBOX,
			within: `dialog:has(${SHARE_SCREEN}), ${SHARE_SCREEN}`,
			notWithin: `${COMMENT_BOX}, ${COMMENT_WRAPPER}`,
			composer: 'dialog, [role="dialog"], main',
			source: 'L4 (A for the screen, fallback for the editor)',
			seen: '2026-10-31',
		},
		{
			name: 'linkedin-reply-sdui',
			kind: 'reply',
			editable: `${COMMENT_WRAPPER} ${TEXTBOX}`,
			within: COMMENT_BOX,
			composer: COMMENT_BOX,
			applies: (editable) => followsComment(editable),
			source: 'L6 L8, unnamed 44124 (B)',
			seen: '2026-02-28',
		},
		{
			name: 'linkedin-comment-sdui',
			kind: 'reply',
			editable: `${COMMENT_WRAPPER} ${TEXTBOX}`,
			within: COMMENT_BOX,
			composer: COMMENT_BOX,
			inReplyTo: (editable) =>
				textOf(
					closest(editable, FEED_ITEM)?.querySelector('[data-testid="expandable-text-box"]'),
					'[data-testid="expandable-text-button"]',
				),
			source: 'L1 L6 L8 (A for the wrapper)',
			seen: '2026-06-29',
		},
		{
			name: 'linkedin-comment-permalink',
			kind: 'reply',
			editable: QUILL,
			within: COMMENT_FORM,
			composer: COMMENT_FORM,
			inReplyTo: (editable) =>
				closest(editable, COMMENT_URN) === null
					? textOf(closest(editable, '.feed-shared-update-v2')?.querySelector('.update-components-text'))
					: undefined,
			source: 'L6 (B)',
			seen: '2026-02-28',
		},
	],
};

/** A box under a comment answers that comment, not the post; no source says where the comment's text stands. */
function followsComment(editable: HTMLElement): boolean {
	const item = closest(editable, FEED_ITEM);
	return (
		item !== null &&
		(closest(editable, COMMENT_URN) !== null || preceding(editable, item, COMMENT_URN).length > 0)
	);
}
