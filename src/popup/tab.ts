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
	/** True where a policy keeps all extensions out; the browser then hides the address too. */
	readonly isShut: boolean;
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

/**
 * Chromium has no other answer to this than the words of its error; measured with version 156 and `runtime_blocked_hosts`.
 * Where the words are others, the popup says what it says of any page that is not ours.
 */
async function isShutByPolicy(tabId: number): Promise<boolean> {
	try {
		await browserApi().scripting.executeScript({ target: { tabId }, func: () => undefined });
		return false;
	} catch (error) {
		return error instanceof Error && error.message.includes('ExtensionsSettings policy');
	}
}

/** Looks at the tab under the popup; the browser shows its address on the four sites only. */
export async function currentTab(): Promise<CurrentTab> {
	const [tab] = await browserApi().tabs.query({ active: true, currentWindow: true });
	const site = siteOf(tab?.url);
	if (tab?.id === undefined) return { site, isShut: false, field: 'none' };
	if (site === null) return { site, isShut: await isShutByPolicy(tab.id), field: 'none' };
	return { site, isShut: false, field: await fieldIn(tab.id) };
}
