/** The levels at which a rule can be found. */
import { compareLevels, type Level, type Role } from '../../src/checker/index.ts';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';

/** Each level once, the heaviest first; none where the rule is not for this role. */
export function levelsOf(rule: CompiledRule, role: Role): Level[] {
	if (!rule.roles.includes(role)) return [];
	const levels = rule.cases.flatMap(({ level }) => level[role] ?? []);
	return [...new Set(levels)].sort((a, b) => compareLevels(b, a));
}
