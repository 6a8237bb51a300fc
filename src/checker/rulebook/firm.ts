import type { CompiledRule } from './format.ts';

/** True for a rule that may say "stop" to somebody: nobody switches that off for themselves. */
export function isFirm({ cases }: CompiledRule): boolean {
	return cases.some(({ level }) => Object.values(level).includes('stop'));
}
