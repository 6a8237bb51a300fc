/** The sites by the name that people know; the keys are those of `disabledSites`. */
export const SITE_NAMES = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn', youtube: 'YouTube' } as const;

export type SiteKey = keyof typeof SITE_NAMES;

const OWNERS: Readonly<Record<string, SiteKey>> = {
	'x.com': 'x',
	'twitter.com': 'x',
	'facebook.com': 'facebook',
	'linkedin.com': 'linkedin',
	'youtube.com': 'youtube',
};

/** The site of an address, as far as the browser shows it: it does so on the sites that the manifest names only. */
export function siteOf(address: string | undefined): SiteKey | null {
	if (!address || !URL.canParse(address)) return null;
	return OWNERS[new URL(address).hostname.split('.').slice(-2).join('.')] ?? null;
}
