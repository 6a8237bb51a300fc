/**
 * Learns the evidence of the rules from the labelled drafts of `tests/corpus` and the examples of the rules, and writes
 * `rules/evidence.tsv` and `rules/evidence.yaml`: `npm run train`. The same drafts and rules always give the same file. Prints what precision and
 * recall to expect, by cross-validation on drafts that nobody who wrote the rules had seen.
 */
import { compileRules } from './rules/compile.ts';
import { choose, suffices } from './train/choice.ts';
import { crossValidate, learnAll, taskOf } from './train/evidence.ts';
import { reportOn } from './train/report.ts';
import { textsOf } from './train/texts.ts';
import { writeEvidence } from './train/write.ts';

// The evidence of before may name senses that are gone.
const compiled = compileRules('rules', { withEvidence: false });
const rules = compiled.rulebook.rules.filter(({ cases }) =>
	cases.some(({ level }) => Object.values(level).some((one) => one !== 'good')),
);
const task = taskOf(textsOf(compiled), rules);
console.log(`${task.texts.length} texts, ${task.numbers.size} words and senses, ${rules.length} rules`);
const outcomes = await crossValidate(task);
const choices = choose(outcomes, rules);
reportOn(outcomes, choices);
const model = learnAll(task, (outcome) => {
	const choice = choices.get(outcome.rule);
	return choice === undefined ? outcome.isFound : suffices(outcome, choice);
});
writeEvidence(task, model, choices);
