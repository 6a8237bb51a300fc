/** Compiles the rule files into `generated/rulebook.ts`, and a short list of them for the options page: the content script's build runs no plugins, so this comes first. */
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { summariesOf } from '../src/checker/index.ts';
import { compileRules } from './rules/compile.ts';
import { RuleProblem } from './rules/problem.ts';

const OUTPUT = 'generated/rulebook.ts';
const LIST = 'generated/rule-list.ts';

function writeChanged(path: string, source: string): void {
	let current = '';
	try {
		current = readFileSync(path, 'utf8');
	} catch {
		// It is not there yet.
	}
	if (current !== source) writeFileSync(path, source);
	// The date tells that it is up to date, and the next command does not compile again.
	else utimesSync(path, new Date(), new Date());
}

try {
	const { rulebook, examples } = compileRules();
	// A string is read many times faster by a JavaScript engine than the same object literal.
	const source = `import type { Rulebook } from '../src/checker/index.ts';

/** Made by scripts/generate.ts from rules/. */
export const rulebook: Rulebook = JSON.parse(${JSON.stringify(JSON.stringify(rulebook))});
`;
	mkdirSync('generated', { recursive: true });
	writeChanged(OUTPUT, source);
	writeChanged(
		LIST,
		`import type { RuleSummary } from '../src/checker/index.ts';

/** Made by scripts/generate.ts from rules/: what the options page tells of each rule, without the patterns. */
export const ruleList: readonly RuleSummary[] = JSON.parse(${JSON.stringify(JSON.stringify(summariesOf(rulebook)))});
`,
	);
	console.log(
		`${rulebook.rules.length} rules, ${rulebook.senses.length} senses, ${rulebook.phrases.flatMap((layer) => Object.values(layer).flat()).length} phrases, ${examples.length} examples: ${OUTPUT}`,
	);
} catch (error) {
	if (!(error instanceof RuleProblem)) throw error;
	console.error(error.message);
	process.exit(1);
}
