/** What the evidence says about a text, for people who write rules. */
import type { Role } from '../../src/checker/draft.ts';
import { createReader } from '../../src/checker/reader.ts';
import { alikeOf, Evidence } from '../../src/checker/rulebook/evidence.ts';
import { circumstanceFeatures, featuresOf } from '../../src/checker/rulebook/features.ts';
import type { Rulebook } from '../../src/checker/rulebook/format.ts';

/** Rules further below what they need are not worth a line. */
const NEARLY = 2;
const MOST_WORDS = 6;
const MOST_LISTED = 30;

/** A line for each rule that the words of a text, taken together, speak for or nearly speak for. */
export function describeEvidence(rulebook: Rulebook, text: string, role: Role): string[] {
	const evidence = new Evidence(rulebook.evidence, rulebook.senses);
	const alike = alikeOf(rulebook.senses);
	const names: string[] = circumstanceFeatures({ role, kind: 'post', media: [], answered: new Set() });
	const read = createReader(
		rulebook,
		rulebook.rules,
		(tokens, cues) => {
			for (const { name } of featuresOf(tokens, cues, alike)) names.push(name);
			return [];
		},
		{},
	);
	read(text);
	const known = [...new Set(names)].flatMap((name) => evidence.known([name]).map((id) => ({ name, id })));
	const all = new Set(known.map(({ id }) => id));
	const scores = evidence.score(all);
	return rulebook.evidence.rules.flatMap(({ rule, threshold }) => {
		const missing = threshold - evidence.of(rule, scores);
		if (missing > NEARLY || evidence.levelOf(rule, role) === undefined) return [];
		const partOf = evidence.partsOf(rule, all);
		const words = known
			.map(({ name, id }) => ({ name, part: partOf(id) }))
			.sort((a, b) => b.part - a.part)
			.slice(0, MOST_WORDS)
			.map(({ name, part }) => `${name} ${signed(part)}`);
		const said = missing < 0 ? 'enough without a case' : `${missing.toFixed(1)} short without a case`;
		return [`${rule}: ${said} (${words.join(', ')})`];
	});
}

/** The words and senses that by themselves say most for a rule and most against it, and how much; undefined for a rule without evidence. */
export function describeWords({ evidence: compiled, senses }: Rulebook, rule: string): string[] | undefined {
	if (!compiled.rules.some((one) => one.rule === rule)) return undefined;
	const evidence = new Evidence(compiled, senses);
	const nothing = evidence.of(rule, evidence.score(new Set()));
	const all = compiled.features.split(' ').map((name, id) => {
		return { name, part: evidence.of(rule, evidence.score(new Set([id]))) - nothing };
	});
	all.sort((a, b) => b.part - a.part);
	return [...all.slice(0, MOST_LISTED), ...all.slice(-MOST_LISTED)].map(
		({ name, part }) => `${signed(part).padStart(6)}  ${name}`,
	);
}

function signed(part: number): string {
	return `${part < 0 ? '' : '+'}${part.toFixed(1)}`;
}
