/** The pipeline: draft → sentences → tokens and cues → rules → findings. */
import {
	type Checker,
	type CheckOptions,
	compareLevels,
	type Draft,
	type Finding,
	type Repair,
} from './draft.ts';
import { createReader } from './reader.ts';
import { evaluate, type Hit } from './rulebook/evaluate.ts';
import { Evidence } from './rulebook/evidence.ts';
import type { Rulebook } from './rulebook/format.ts';

/** Makes a checker for one rulebook and one set of settings. Costs some milliseconds; keep it as long as neither changes. */
export function createChecker(rulebook: Rulebook, options: CheckOptions = {}): Checker {
	const rules = rulebook.rules.filter((rule) => !options.disabledRules?.includes(rule.id));
	const evidence = new Evidence(rulebook.evidence, rulebook.senses);
	const read = createReader(rulebook, rules, (tokens, cues) => evidence.in(tokens, cues), options);

	function check(draft: Draft): Finding[] {
		const role = draft.role ?? 'staff';
		const answered = new Set<string>();
		for (const { facts } of read(draft.inReplyTo ?? ''))
			for (const sense of facts.senses) answered.add(sense);
		const { kind = 'post', media = [] } = draft;
		const hits = evaluate(rules, read(draft.text), { role, kind, answered, media }, evidence);
		const findings = hits.map((hit): Finding => {
			const { rule, start, end } = hit;
			const level = options.disclaimerInProfile && rule.softenedByProfile ? 'tip' : hit.level;
			const wording = { nl: rule.wording.nl[role], en: rule.wording.en[role] };
			return {
				rule: rule.id,
				guideline: rule.guideline,
				level,
				start,
				end,
				wording,
				repairs: repairsOf(hit, draft.text),
			};
		});
		return withoutUndueCompliments(findings);
	}

	return { check };
}

/** No compliment for a draft that had better not be published as it is. */
function withoutUndueCompliments(findings: Finding[]): Finding[] {
	const isFine = findings.every(({ level }) => compareLevels(level, 'tip') <= 0);
	return isFine ? findings : findings.filter(({ level }) => level !== 'good');
}

/** Of repairs with the same label the first that has something to replace: those after it are for where it has not. */
function repairsOf({ rule, cues, offset }: Hit, whole: string): Repair[] {
	const offered = new Set<string>();
	return rule.repairs.flatMap((repair): Repair[] => {
		if (repair.kind === 'disclaimer') return [repair];
		const { text, label } = repair;
		if (offered.has(label.nl)) return [];
		if (repair.kind === 'append') {
			const separator = /(?:^|\s)$/u.test(whole) ? '' : ' ';
			return [{ kind: 'replace', start: whole.length, end: whole.length, text: separator + text, label }];
		}
		const cue = cues.find((one) => one.sense === repair.sense);
		if (cue === undefined) return [];
		offered.add(label.nl);
		const [start, end] = [offset + cue.from, offset + cue.to];
		const isFirst = cue.first === 0 && /^\p{Lu}/u.test(whole.slice(start, end));
		return [{ kind: 'replace', start, end, text: isFirst ? capitalised(text) : text, label }];
	});
}

/** What comes in the place of the first word of a sentence begins as that word did. */
function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
