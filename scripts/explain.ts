/**
 * Shows what the language layer sees in a text, and what the evidence says: `npm run explain -- "TEXT"`. `-- --rule ID` lists the
 * words that say most about a rule. For people who write rules.
 */
import { parseArgs } from 'node:util';
import { detectors } from '../src/checker/detectors/index.ts';
import { Analyser } from '../src/checker/language/analysis.ts';
import { Lexicon } from '../src/checker/language/lexicon.ts';
import { splitSentences } from '../src/checker/language/sentences.ts';
import { describeEvidence, describeWords } from './explain/evidence.ts';
import { compileRules } from './rules/compile.ts';

const { rulebook } = compileRules();
const analyser = new Analyser(new Lexicon(rulebook.senses), rulebook.phrases, detectors);

const { values, positionals } = parseArgs({ options: { rule: { type: 'string' } }, allowPositionals: true });
if (values.rule !== undefined) {
	const lines = describeWords(rulebook, values.rule);
	if (lines === undefined) {
		console.error(`${values.rule}: there is no such rule, or it goes by its cases alone.`);
		process.exit(2);
	}
	console.log(lines.join('\n'));
}

for (const text of positionals) {
	for (const { start, end } of splitSentences(text)) {
		const sentence = text.slice(start, end);
		console.log(`\n${sentence}`);
		for (const { sense, from, to, negated } of analyser.analyse(sentence).cues) {
			if (sense !== 'common-word')
				console.log(`  ${sense.padEnd(24)}“${sentence.slice(from, to)}”${negated ? ' (denied)' : ''}`);
		}
	}
	for (const role of ['staff', 'leader'] as const) {
		const lines = describeEvidence(rulebook, text, role);
		if (lines.length > 0) console.log(`\nevidence, ${role}:\n  ${lines.join('\n  ')}`);
	}
}
