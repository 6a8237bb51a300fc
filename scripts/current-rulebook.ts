import type { Rulebook } from '../src/checker/index.ts';
import { ensureRulebook } from './ensure-rulebook.ts';

/** The rulebook of `rules/` as it stands now, compiled only when something changed since the last time. */
export async function currentRulebook(): Promise<Rulebook> {
	ensureRulebook();
	const { rulebook } = await import('../generated/rulebook.ts');
	return rulebook;
}
