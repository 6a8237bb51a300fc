import { FACEBOOK_PAGES } from './pages/facebook.ts';
import { LINKEDIN_PAGES } from './pages/linkedin.ts';
import type { PracticePage } from './pages/page.ts';
import { X_PAGES } from './pages/x.ts';
import { YOUTUBE_PAGES } from './pages/youtube.ts';

export type { Csp, ElementPath, Engine, PracticePage, PrivateField } from './pages/page.ts';

export const PAGES: readonly PracticePage[] = [
	...X_PAGES,
	...FACEBOOK_PAGES,
	...LINKEDIN_PAGES,
	...YOUTUBE_PAGES,
];

/** The practice page of an id; throws on an unknown one, because that is a mistake in a test. */
export function pageOf(id: string): PracticePage {
	const page = PAGES.find((candidate) => candidate.id === id);
	if (!page) throw new Error(`There is no practice page "${id}"; see tests/sites/pages.ts.`);
	return page;
}
