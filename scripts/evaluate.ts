/**
 * Holds the checker against drafts: `npm run evaluate [-- [--failures] [--rule ID] FILE…]` with labels as the codebook has
 * them, `-- --hatecheck FILE` with the functional tests of HateCheck, `-- --benign FILE` with innocent sentences.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChecker } from '../src/checker/index.ts';
import { currentRulebook } from './current-rulebook.ts';
import { evaluateBenign } from './evaluate/benign.ts';
import { evaluateHatecheck } from './evaluate/hatecheck.ts';
import { evaluateLabelled } from './evaluate/labelled.ts';
import { readLabelled } from './evaluate/labels.ts';

const CORPUS = 'tests/corpus';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		failures: { type: 'boolean', default: false },
		rule: { type: 'string' },
		hatecheck: { type: 'string' },
		benign: { type: 'string', multiple: true, default: [] },
	},
});
const { hatecheck, benign, failures, rule } = values;
const given = [...positionals, ...benign, ...(hatecheck === undefined ? [] : [hatecheck])];
const missing = given.find((file) => !existsSync(file));
if (missing !== undefined) {
	console.error(
		`There is no file ${missing}. The data of others lie outside the project: give the path where you have them.`,
	);
	process.exit(2);
}

try {
	const rulebook = await currentRulebook();
	const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
	const corpus = readdirSync(CORPUS)
		.filter((file) => file.endsWith('.jsonl'))
		.map((file) => `${CORPUS}/${file}`);
	const labelled = given.length === 0 ? corpus : positionals;
	if (labelled.length > 0) {
		const rules = rulebook.rules.map(({ id }) => id);
		evaluateLabelled(checker, rules, labelled.flatMap(readLabelled), { failures, rule });
	}
	if (hatecheck !== undefined) evaluateHatecheck(checker, hatecheck, failures);
	if (benign.length > 0) evaluateBenign(checker, benign, failures);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : String(problem));
	process.exit(2);
}
