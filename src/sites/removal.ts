import { closest, isVisible, textOf } from './dom.ts';
import type { SiteId } from './surface.ts';
import type { SiteTable } from './surface-table.ts';

/** An item of an opened menu; YouTube has elements of its own (composers.md §4). */
const ITEM = '[role="menuitem"], ytd-menu-service-item-renderer, tp-yt-paper-item';

/**
 * No source gives a mark of "delete" that does not depend on the language (composers.md §§1–4), so its words decide, in the
 * languages that staff have: removing a message, not a follower, a preview or a member.
 */
const MESSAGE =
	'(?:bericht|bijdrage|post|tweet|reactie|opmerking|antwoord|artikel|video|comment|reply|article|message|foto|photo)';
const REMOVES = new RegExp(
	`^(?:(?:de(?:ze)? |dit |this |your |je )?${MESSAGE} )?(?:verwijderen|wissen|delete)$|` +
		`^(?:verwijder|delete) (?:(?:de(?:ze)?|dit|het|je|this|your|the) )?${MESSAGE}$|` +
		'^(?:naar (?:de )?prullenbak|verplaatsen naar (?:de )?prullenbak|move to (?:the )?(?:trash|bin|recycle bin))',
	'iu',
);

/** True for the words of a menu item that removes a message of one's own. */
export function saysRemoval(words: string): boolean {
	return REMOVES.test(words);
}

/** The menu item with which somebody is about to remove what was published; null for every other click. */
export function removalIn(
	event: Event,
	url: URL,
	sites: readonly SiteTable[],
): { readonly site: SiteId; readonly item: HTMLElement } | null {
	const target = event.composedPath()[0];
	const item = target instanceof Element ? closest(target, ITEM) : null;
	if (item === null) return null;
	const site = sites.find(({ hosts }) => hosts.includes(url.hostname));
	if (site === undefined || site.neverOn.test(url.pathname) || closest(item, site.never) !== null)
		return null;
	return isVisible(item) && saysRemoval(textOf(item) ?? '') ? { site: site.site, item } : null;
}
