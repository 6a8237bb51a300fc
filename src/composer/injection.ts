/**
 * The two halves of the content script. Every page gets the first, of a few kilobytes; the second, with the checker, the
 * rulebook and the card, is put into the same isolated world when a public composer is focused or a message is about to be removed for the first time: to
 * compile it costs a page some forty milliseconds, which only those pay who write.
 */
import type { giveAttention, openCard } from './attention.ts';
import type { tellRemoval } from './removal.ts';

/** What the first half asks of the background. */
export const ATTENTION_WANTED = 'attention-wanted';

/** What the background asks of the page when somebody presses the shortcut; also the name of the command. */
export const OPEN_CARD = 'open-card';

/** The second half, as the build names it. */
export const ATTENTION_SCRIPT = 'src/composer/attention.iife.js';

export interface Attention {
	readonly giveAttention: typeof giveAttention;
	readonly openCard: typeof openCard;
	readonly tellRemoval: typeof tellRemoval;
}

/** Where the second half leaves what it can do; pages do not share the globals of an isolated world. */
export const world = globalThis as typeof globalThis & {
	postwijsAttention?: Attention;
	/** The keys that open the card, as the background told them. */
	postwijsShortcut?: string;
};
