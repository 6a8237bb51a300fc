/** The senses that rules ask for; all others serve phrases only and need not be kept. */
import type { CompiledRule } from './format.ts';

/** Every sense that some rule of the rulebook names. */
export function usedSenses(rules: readonly CompiledRule[]): ReadonlySet<string> {
	const senses = new Set<string>();
	const take = (list: readonly string[]): void => {
		for (const sense of list) senses.add(sense);
	};
	for (const rule of rules) {
		take(rule.unless);
		take(rule.unlessDraft);
		take(rule.evidenceNeeds);
		take(rule.evidenceKeeps);
		for (const repair of rule.repairs) if (repair.kind === 'replace') senses.add(repair.sense);
		for (const one of rule.cases) {
			for (const alternatives of [...one.all, ...one.around, ...one.answered]) take(alternatives);
			for (const list of [one.unless, one.unlessAround, one.unlessDraft, one.unlessAnswered, one.mark])
				take(list);
			take(Object.keys(one.weights));
			take(Object.keys({ ...one.others, ...one.othersAfter }));
		}
	}
	return senses;
}
