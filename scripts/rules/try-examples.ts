/** Runs the examples of the rules. */
import { createChecker } from '../../src/checker/index.ts';
import type { Compiled, Example } from './compile.ts';
import { RuleProblem } from './problem.ts';

/** Every example that does not give what its rule file says. */
export function tryExamples({ rulebook, examples }: Compiled): RuleProblem[] {
	const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
	return examples.flatMap((example) => {
		const { draft, rule, file, line } = example;
		const found = checker.check(draft).filter((finding) => finding.rule === rule);
		const reason = complaintOf(
			example,
			found.map(({ level }) => level),
			found.map(({ start, end }) => draft.text.slice(start, end)),
		);
		return reason === undefined
			? []
			: [new RuleProblem(file, line, `${JSON.stringify(draft.text)}: ${reason}`)];
	});
}

function complaintOf(
	{ fires, level, words, rule }: Example,
	levels: readonly string[],
	marked: readonly string[],
): string | undefined {
	if (!fires) {
		return levels.length > 0 ? `this must stay quiet, but ${rule} finds ${quoted(marked)}.` : undefined;
	}
	if (levels.length === 0) return `${rule} must find something here, and finds nothing.`;
	if (level !== undefined && !levels.includes(level)) {
		return `this must be found at ${level}; it is found at ${levels.join(', ')}.`;
	}
	return words === undefined || marked.includes(words)
		? undefined
		: `“${words}” must be marked; marked is ${quoted(marked)}.`;
}

function quoted(texts: readonly string[]): string {
	return texts.map((text) => (text === '' ? 'the draft as a whole' : `“${text}”`)).join(', ');
}
