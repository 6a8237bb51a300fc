import { browserApi, type SiteKey, siteOf } from '../settings/index.ts';

/**
 * How the field that has the focus is known. `recognised`: a composer that a table of `src/sites` knows. `generic`: a
 * public text that no table knows. `unchecked`: left alone, because it is or may be private. `none`: nobody is writing.
 */
export type FieldState = 'recognised' | 'generic' | 'unchecked' | 'none';

const STATES: readonly unknown[] = ['recognised', 'generic', 'unchecked', 'none'];

/** The tab that the popup was opened on. */
export interface CurrentTab {
	/** Null on any page that is not one of the four sites. */
	readonly site: SiteKey | null;
	readonly field: FieldState;
}

async function fieldIn(tabId: number): Promise<FieldState> {
	try {
		const answer: unknown = await browserApi().tabs.sendMessage(tabId, { type: 'field-state' });
		const state = typeof answer === 'object' && answer !== null && 'state' in answer ? answer.state : 'none';
		return STATES.includes(state) ? (state as FieldState) : 'none';
	} catch {
		// A tab that was open before Postwijs was installed has no script of ours to answer.
		return 'none';
	}
}

/** Looks at the tab under the popup; the browser shows its address on the four sites only. */
export async function currentTab(): Promise<CurrentTab> {
	const [tab] = await browserApi().tabs.query({ active: true, currentWindow: true });
	const site = siteOf(tab?.url);
	return { site, field: site !== null && tab?.id !== undefined ? await fieldIn(tab.id) : 'none' };
}
