import { closest, textOf } from './dom.ts';
import type { Publishing, SiteTable } from './surface-table.ts';

/** Facebook has no test ids; the same editor serves posts, comments and private messages, so the container decides. */
const EDITABLE = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const COMMENT_FORM = 'form[role="presentation"]';
/** What only a post has. A comment stands in or beside one; a chat never does. */
const POST =
	'[role="article"], [data-pagelet*="FeedUnit"], [data-pagelet*="ProfileTimeline"], [data-virtualized]';
const STORY = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
/** The one stable id; it exists while the box has the focus or a text. */
const COMMENT_SUBMIT = '#focused-state-composer-submit';

/** Plain Enter sends a comment; Facebook empties the editor before listeners that bubble hear of it. */
const SEND_COMMENT: Publishing = {
	button: `${COMMENT_SUBMIT} [role="button"], ${COMMENT_SUBMIT} button`,
	in: COMMENT_FORM,
	key: 'Enter',
};
/** On pages in two steps this is the first: what comes after it has no text. */
const SEND_POST: Publishing = { button: 'last-with-words', in: '[role="dialog"]', key: 'Ctrl+Enter' };

export const FACEBOOK: SiteTable = {
	site: 'facebook',
	hosts: ['www.facebook.com', 'web.facebook.com'],
	never: '[data-scope="messages_table"], [role="search"], [role="banner"]',
	neverOn: /^\/(?:messages|marketplace)(?:\/|$)/u,
	published: STORY,
	rows: [
		{
			name: 'facebook-comment-edit',
			kind: 'edit',
			editable: EDITABLE,
			within: COMMENT_FORM,
			composer: COMMENT_FORM,
			applies: (editable) => isComment(editable) && isInComment(editable),
			publish: SEND_COMMENT,
			source: 'F1 (C, inferred from where the editor stands)',
			seen: '2026-02-24',
		},
		{
			name: 'facebook-comment',
			kind: 'reply',
			editable: EDITABLE,
			within: COMMENT_FORM,
			composer: COMMENT_FORM,
			applies: isComment,
			inReplyTo: answeredText,
			publish: SEND_COMMENT,
			source: 'F1 F5 (A)',
			seen: '2026-02-24',
		},
		{
			name: 'facebook-post',
			kind: 'post',
			editable: EDITABLE,
			// A dialog in which a message is written has no such input of its own: sources name it for posts only.
			within: '[role="dialog"]:has(input[type="file"][accept*="image/"])',
			notWithin: COMMENT_FORM,
			composer: '[role="dialog"]',
			applies: (editable) => !isBesideMessages(editable) && sharedStory(editable) === undefined,
			publish: SEND_POST,
			source: 'F1 F2 F3 (A)',
			seen: '2026-09-30',
		},
		{
			name: 'facebook-share',
			kind: 'reply',
			editable: EDITABLE,
			within: `[role="dialog"]:has(${STORY})`,
			notWithin: COMMENT_FORM,
			composer: '[role="dialog"]',
			applies: (editable) => !isBesideMessages(editable),
			inReplyTo: (editable) => textOf(sharedStory(editable)),
			publish: SEND_POST,
			source: 'F2 (C)',
			seen: '2026-05-31',
		},
	],
};

function isComment(editable: HTMLElement): boolean {
	if (isBesideMessages(editable)) return false;
	const form = closest(editable, COMMENT_FORM);
	return (
		form !== null &&
		(form.querySelector(COMMENT_SUBMIT) !== null ||
			closest(form, `${POST}, [role="dialog"]:has(${STORY})`) !== null)
	);
}

/** While a comment is edited its editor takes the place of its words: the nearest article is the comment, not the post. */
function isInComment(editable: HTMLElement): boolean {
	const article = closest(editable, '[role="article"]');
	return (
		article !== null &&
		article.querySelector(STORY) === null &&
		closest(article, `:is(${POST}, [role="dialog"]):has(${STORY})`) !== null
	);
}

/** The one message that a dialog holds as a card is the one that is shared. */
function sharedStory(editable: HTMLElement): Element | undefined {
	const stories = [...(closest(editable, '[role="dialog"]')?.querySelectorAll(STORY) ?? [])];
	const outermost = stories.filter((story) => !story.parentElement?.closest(STORY));
	return outermost.length === 1 ? outermost[0] : undefined;
}

/** The messages of a chat window stand beside its editor: in the smallest box that has them, and before any post. */
function isBesideMessages(editable: HTMLElement): boolean {
	const surroundings = closest(
		editable,
		`:has([data-scope="messages_table"]), ${POST}, [role="dialog"], body`,
	);
	return surroundings?.matches(':not(body):has([data-scope="messages_table"])') ?? false;
}

/**
 * The post above a comment. A form right beside a comment answers that comment, whose text no source describes, and a
 * place that holds several posts does not say which one: then nothing.
 */
function answeredText(editable: HTMLElement): string | undefined {
	const form = closest(editable, COMMENT_FORM);
	const post = form && closest(form, `:is(${POST}, [role="dialog"]):has(${STORY})`);
	if (!form || !post || isBesideComment(form, post)) return undefined;
	const stories = [...post.querySelectorAll(STORY)];
	const outermost = stories.filter((story) => !story.parentElement?.closest(STORY));
	return outermost.length === 1 ? textOf(outermost[0]) : undefined;
}

function isBesideComment(form: HTMLElement, post: HTMLElement): boolean {
	for (let box: Element | null = form; box !== null && box !== post; box = box.parentElement) {
		// Directly in the post stand its comments and its own form side by side.
		if (box.parentElement !== post && box.previousElementSibling?.matches('[role="article"]')) return true;
	}
	return false;
}
