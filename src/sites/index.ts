import { closest } from './dom.ts';
import { FACEBOOK } from './facebook.ts';
import { LINKEDIN } from './linkedin.ts';
import type { Recognise, Surface, SurfaceContext } from './surface.ts';
import type { SiteTable, SurfaceRow } from './surface-table.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

export type { Recognise, SiteId, Surface, SurfaceContext } from './surface.ts';

export const SITES: readonly SiteTable[] = [X, FACEBOOK, LINKEDIN, YOUTUBE];

/**
 * Gives the surface of an editable, or null when it is private, a search, hidden, or not known to be a public text.
 * Looks only at the editable and what surrounds it: a site may have several composers with the same markup at once.
 */
export const recognise: Recognise = (editable, url) => {
	const site = SITES.find(({ hosts }) => hosts.includes(url.hostname));
	if (site === undefined || site.neverOn.test(url.pathname) || closest(editable, site.never) !== null)
		return null;
	// LinkedIn keeps unused copies of its editor in the page.
	if (editable.getClientRects().length === 0) return null;
	const row = site.rows.find((candidate) => fits(candidate, editable, url));
	const composer = row && closest(editable, row.composer);
	return row && composer ? surfaceOf(site, row, editable, composer, url) : null;
};

function fits(row: SurfaceRow, editable: HTMLElement, url: URL): boolean {
	return (
		editable.matches(row.editable) &&
		(row.path === undefined || row.path.test(url.pathname)) &&
		(row.within === undefined || closest(editable, row.within) !== null) &&
		(row.notWithin === undefined || closest(editable, row.notWithin) === null) &&
		(row.applies === undefined || row.applies(editable, url))
	);
}

function surfaceOf(
	site: SiteTable,
	row: SurfaceRow,
	editable: HTMLElement,
	composer: HTMLElement,
	url: URL,
): Surface {
	return {
		site: site.site,
		name: row.name,
		kind: row.kind,
		editable,
		composer,
		context(): SurfaceContext {
			const inReplyTo = row.inReplyTo?.(editable, url);
			const media = site.media?.(composer) ?? [];
			return inReplyTo === undefined ? { media } : { inReplyTo, media };
		},
		spaceLeft(text) {
			if (row.limit === undefined) return undefined;
			return row.limit - (site.countCharacters?.(text) ?? text.length);
		},
	};
}
