import { closest, isVisible, wordsIn } from './dom.ts';
import { FACEBOOK } from './facebook.ts';
import { publicLooking } from './generic.ts';
import { LINKEDIN } from './linkedin.ts';
import { attachedMedia } from './media.ts';
import { isPublishedText } from './published.ts';
import { publishedBy } from './publishing.ts';
import type { Recognise, Surface, SurfaceContext } from './surface.ts';
import type { Publishing, SiteTable, SurfaceRow, Together } from './surface-table.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

export type { Recognise, Recognition, SiteId, Surface, SurfaceContext } from './surface.ts';

export const SITES: readonly SiteTable[] = [X, FACEBOOK, LINKEDIN, YOUTUBE];

/** Where nobody knows the button, the key that publishes on most sites is still worth a look. */
const ANY_SITE: Publishing = { button: 'input[type="submit"], button[type="submit"]', key: 'Ctrl+Enter' };

/**
 * Gives the surface of an editable, or null when it is private, a search, hidden, or not known to be a public text.
 * Looks only at the editable and what surrounds it: a site may have several composers with the same markup at once.
 */
export const recognise: Recognise = (editable, url) => {
	const site = siteOf(url);
	if (site === undefined || site.neverOn.test(url.pathname) || closest(editable, site.never) !== null)
		return null;
	// LinkedIn keeps unused copies of its editor in the page.
	if (!isVisible(editable)) return null;
	const row = site.rows.find((candidate) => fits(candidate, editable, url));
	const composer = row && closest(editable, row.composer);
	if (row && composer) return surfaceOf(site, row, editable, composer);
	const box = publicLooking(editable);
	return box && surfaceOf(site, undefined, editable, box);
};

function siteOf(url: URL): SiteTable | undefined {
	return SITES.find(({ hosts }) => hosts.includes(url.hostname));
}

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
	row: SurfaceRow | undefined,
	editable: HTMLElement,
	box: HTMLElement,
): Surface {
	const parts = () => partsOf(row?.together, editable);
	const composer = around(box, parts());
	const isEdit = isPublishedText(wordsIn(editable), editable, site.published);
	return {
		site: site.site,
		name: row?.name ?? `${site.site}-generic`,
		recognition: row ? 'recognised' : 'generic',
		kind: isEdit ? 'edit' : (row?.kind ?? 'post'),
		editable,
		composer,
		parts,
		context(): SurfaceContext {
			const inReplyTo = row?.inReplyTo?.(editable, new URL(location.href));
			const found = new Set([...attachedMedia(composer, editable), ...(site.media?.(composer) ?? [])]);
			const media = (['image', 'video'] as const).filter((kind) => found.has(kind));
			return inReplyTo === undefined ? { media } : { inReplyTo, media };
		},
		spaceLeft(text) {
			if (row?.limit === undefined) return undefined;
			return row.limit - (site.countCharacters?.(text) ?? text.length);
		},
		publishedBy(event) {
			const publishing = row ? row.publish : ANY_SITE;
			return publishing ? publishedBy(event, publishing, editable, composer) : null;
		},
	};
}

function partsOf(together: Together | undefined, editable: HTMLElement): readonly HTMLElement[] {
	const box = together && closest(editable, together.in);
	if (!box) return [editable];
	const parts = [...box.querySelectorAll<HTMLElement>(together.editable)].filter(
		// What stands in another such box, as the composer behind a window, belongs to that.
		(part) => part === editable || (closest(part, together.in) === box && isVisible(part)),
	);
	return parts.length > 1 ? parts : [editable];
}

/** The smallest box around a composer that holds all parts. */
function around(box: HTMLElement, parts: readonly HTMLElement[]): HTMLElement {
	let wide = box;
	while (
		wide.parentElement &&
		!parts.every((part) => part.getRootNode() !== wide.getRootNode() || wide.contains(part))
	)
		wide = wide.parentElement;
	return wide;
}
