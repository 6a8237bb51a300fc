import { describe, expect, test } from 'vitest';
import { compileRules, type Example } from '../../scripts/rules/compile.ts';
import { createChecker } from '../../src/checker/index.ts';

const { rulebook, examples } = compileRules();
const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
const byRule = groupByRule(examples);

/** Node 20 has no Map.groupBy. */
function groupByRule(all: readonly Example[]): Map<string, Example[]> {
	const groups = new Map<string, Example[]>();
	for (const one of all) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
	return groups;
}

for (const [rule, own] of byRule) {
	describe(`the examples of ${rule}`, () => {
		test.each(
			own.filter(({ fires }) => fires).map((one) => [`${one.draft.text} (line ${one.line})`, one] as const),
		)('fires on: %s', (_, { draft, level, words }) => {
			const found = checker.check(draft).filter((finding) => finding.rule === rule);
			expect(found.length).toBeGreaterThan(0);
			if (level !== undefined) expect(found.map((finding) => finding.level)).toContain(level);
			if (words !== undefined)
				expect(found.map(({ start, end }) => draft.text.slice(start, end))).toContain(words);
		});
		test.each(
			own.filter(({ fires }) => !fires).map((one) => [`${one.draft.text} (line ${one.line})`, one] as const),
		)('stays quiet on: %s', (_, { draft }) => {
			expect(checker.check(draft).filter((finding) => finding.rule === rule)).toEqual([]);
		});
	});
}
