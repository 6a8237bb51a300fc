import { closest, preceding, textOf, wordsIn } from './dom.ts';
import type { Publishing, SiteTable } from './surface-table.ts';

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
/** The words of a post or comment in the newest generation. */
const MESSAGE = '[data-testid="expandable-text-box"]';
const ARTICLE = /^\/article\//u;
const DIALOG = 'dialog, [role="dialog"]';

/** No source confirms LinkedIn's own key; Ctrl+Enter is what others take for it. */
const SHARE: Publishing = {
	button: 'button.share-actions__primary-action, button.share-box-footer__primary-btn',
	in: '[data-test-modal-id="sharebox"], .share-box, [role="dialog"]',
	key: 'Ctrl+Enter',
};
const SHARE_SDUI: Publishing = { button: 'last-with-words', in: DIALOG, key: 'Ctrl+Enter' };
/** It exists only while there is text; the button that opens the box has a label and a drawing. */
const COMMENT_SDUI: Publishing = {
	button:
		'[componentkey*="commentButtonSection"] button, button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
	in: ':has([componentkey*="commentButtonSection"], button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"])',
	key: 'Ctrl+Enter',
};
const COMMENT_CLASSIC: Publishing = {
	button: 'button[class*="comments-comment-box__submit-button"]',
	key: 'Ctrl+Enter',
};

export const LINKEDIN: SiteTable = {
	site: 'linkedin',
	hosts: ['www.linkedin.com'],
	never:
		'.msg-form, .msg-form__contenteditable, [class*="msg-overlay"], #custom-message, [role="search"], [data-testid="typeahead-input"]',
	neverOn: /^\/(?:(?:messaging|login|checkpoint|mypreferences)(?:\/|$)|in\/[^/]+\/(?:edit|overlay)(?:\/|$))/u,
	published: `${MESSAGE}, .update-components-text`,
	rows: [
		{
			name: 'linkedin-article-title',
			kind: 'post',
			editable: 'textarea#article-editor-headline__textarea',
			path: ARTICLE,
			composer: 'main, [role="main"], body',
			source: 'unnamed 16250 (B)',
			seen: '2026-09-30',
		},
		{
			name: 'linkedin-article',
			kind: 'post',
			editable: '[data-test-article-editor-content-textbox][contenteditable="true"]',
			path: ARTICLE,
			composer: 'main, [role="main"], body',
			source: 'unnamed 16250 (B)',
			seen: '2026-09-30',
		},
		{
			name: 'linkedin-article-announcement',
			kind: 'post',
			editable: TEXTBOX,
			path: ARTICLE,
			within: DIALOG,
			composer: DIALOG,
			publish: SHARE_SDUI,
			source: 'unnamed 16250 (B)',
			seen: '2026-09-30',
		},
		{
			name: 'linkedin-post-sharebox',
			kind: 'post',
			editable: QUILL,
			within: '[data-test-modal-id="sharebox"], .share-box, .share-creation-state__text-editor',
			composer: '[data-test-modal-id="sharebox"], .share-box, [role="dialog"]',
			publish: SHARE,
			source: 'L1 L2 L3 L5 L6 L7 (A)',
			seen: '2026-09-19',
		},
		{
			name: 'linkedin-post-sdui',
			kind: 'post',
			editable: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
			composer: 'dialog, [role="dialog"], main',
			publish: SHARE_SDUI,
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
			publish: SHARE_SDUI,
			source: 'L4 (A for the screen, fallback for the editor)',
			seen: '2026-10-31',
		},
		{
			name: 'linkedin-post-company',
			kind: 'post',
			editable: TEXTBOX,
			path: /^\/company\/[^/]+\/admin\//u,
			within: '[role="dialog"]',
			notWithin: `${COMMENT_BOX}, ${COMMENT_WRAPPER}`,
			composer: '[role="dialog"]',
			publish: SHARE_SDUI,
			source: 'unnamed 88644 (C)',
			seen: '2026-10-09',
		},
		{
			name: 'linkedin-comment-edit',
			kind: 'edit',
			editable: TEXTBOX,
			within: COMMENT_URN,
			composer: `${COMMENT_BOX}, form, ${COMMENT_URN}`,
			applies: replacesComment,
			publish: { button: 'last-with-words', in: `${COMMENT_BOX}, form, ${COMMENT_URN}`, key: 'Ctrl+Enter' },
			source: 'unnamed 14131 (C)',
			seen: '2026-01-31',
		},
		{
			name: 'linkedin-reply-sdui',
			kind: 'reply',
			editable: `${COMMENT_WRAPPER} ${TEXTBOX}`,
			within: COMMENT_BOX,
			composer: COMMENT_BOX,
			applies: (editable) => followsComment(editable),
			publish: COMMENT_SDUI,
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
					closest(editable, FEED_ITEM)?.querySelector(MESSAGE),
					'[data-testid="expandable-text-button"]',
				),
			publish: COMMENT_SDUI,
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
			publish: COMMENT_CLASSIC,
			source: 'L6 (B)',
			seen: '2026-02-28',
		},
	],
};

/** While a comment is edited its editor takes the place of its words; a box for an answer opens empty or with a name. */
function replacesComment(editable: HTMLElement): boolean {
	const comment = closest(editable, COMMENT_URN);
	return (
		comment?.querySelector(`${MESSAGE}, .update-components-text`) === null && wordsIn(editable) !== undefined
	);
}

/** A box under a comment answers that comment, not the post; no source says where the comment's text stands. */
function followsComment(editable: HTMLElement): boolean {
	const item = closest(editable, FEED_ITEM);
	return (
		item !== null &&
		(closest(editable, COMMENT_URN) !== null || preceding(editable, item, COMMENT_URN).length > 0)
	);
}
