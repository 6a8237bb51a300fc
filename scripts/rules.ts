/**
 * `npm run rules` checks the rule files with all their examples and counts; `-- ID` explains one rule; `-- --table` writes
 * the table in docs/rules.md, `-- --dictionary` the list of dictionary words that are found by themselves. Exit status: 0 all well, 1 something has to be mended (with file and line), 2 wrong use.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Compiled, compileRules } from './rules/compile.ts';
import { describeAll, describeRule } from './rules/describe-rules.ts';
import { dictionaryFires, differences, FIRES_FILE, readFires, writeFires } from './rules/dictionary.ts';
import { RuleProblem } from './rules/problem.ts';
import { withTable } from './rules/table.ts';
import { tryExamples } from './rules/try-examples.ts';

const FOLDER = 'rules';
const PAGE = 'docs/rules.md';

function explain(compiled: Compiled, ids: readonly string[]): number {
	const { rules } = compiled.rulebook;
	for (const id of ids) {
		const rule = rules.find((one) => one.id === id);
		if (rule === undefined) {
			console.error(`There is no rule ${id}. The rules are: ${rules.map((one) => one.id).join(', ')}.`);
			return 2;
		}
		console.log(`${describeRule(rule, compiled, FOLDER)}\n`);
	}
	return 0;
}

function checkAll(compiled: Compiled): number {
	const problems = tryExamples(compiled);
	console.log(describeAll(compiled));
	if (problems.length === 0) {
		console.log('All well: every rule can be read, and every example gives what its file says.');
		return 0;
	}
	console.error(`\n${problems.map(({ message }) => message).join('\n')}`);
	console.error(
		`\n${problems.length} of ${compiled.examples.length} examples do not give what their file says.`,
	);
	return 1;
}

function writeTable({ rulebook }: Compiled): number {
	writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), rulebook.rules));
	console.log(`The table of ${rulebook.rules.length} rules stands in ${PAGE}.`);
	return 0;
}

function writeDictionary({ rulebook }: Compiled): number {
	const fires = dictionaryFires(rulebook);
	const before = existsSync(FIRES_FILE) ? readFires(readFileSync(FIRES_FILE, 'utf8')) : new Map();
	writeFileSync(FIRES_FILE, writeFires(fires));
	const changes = differences(before, fires);
	console.log([...changes, `${changes.length} changes in ${FIRES_FILE}; look at each.`].join('\n'));
	return 0;
}

function main(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			table: { type: 'boolean', default: false },
			dictionary: { type: 'boolean', default: false },
		},
	});
	const compiled = compileRules(FOLDER);
	if (values.table) return writeTable(compiled);
	if (values.dictionary) return writeDictionary(compiled);
	return positionals.length > 0 ? explain(compiled, positionals) : checkAll(compiled);
}

try {
	process.exitCode = main();
} catch (error) {
	if (error instanceof RuleProblem) console.error(error.message);
	else throw error;
	process.exitCode = 1;
}
