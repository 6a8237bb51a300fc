/** Comes when somebody tries a text: the checker and the rulebook are many times the size of the page. */
import { rulebook } from '../../../generated/rulebook.ts';
import { createChecker, type Draft, type Finding } from '../../checker/index.ts';
import type { Settings } from '../../settings/index.ts';

let made: { readonly settings: Settings; readonly check: (draft: Draft) => Finding[] } | undefined;

/** The findings in a draft under these settings. */
export function findingsIn(draft: Draft, settings: Settings): Finding[] {
	if (made?.settings !== settings) made = { settings, check: createChecker(rulebook, settings).check };
	return made.check(draft);
}
