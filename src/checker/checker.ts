/** The pipeline: draft → sentences → tokens and cues → rules → findings. */
import { detectors } from './detectors/index.ts';
import type { Checker, CheckOptions, Draft, Finding, Repair } from './draft.ts';
import { Analyser, type Cue, type Sentence } from './language/analysis.ts';
import { Lexicon } from './language/lexicon.ts';
import { quotations } from './language/quotation.ts';
import { splitSentences } from './language/sentences.ts';
import { placeCues } from './rulebook/context.ts';
import { evaluateRule, type Hit } from './rulebook/evaluate.ts';
import type { Rulebook } from './rulebook/format.ts';
import { ownNames } from './rulebook/own-names.ts';
import { publicContactTest } from './rulebook/public-contacts.ts';

/** Sentences whose analysis is kept; more than the longest draft of any site has. */
const KEPT = 600;

/** Makes a checker for one rulebook and one set of settings. Costs some milliseconds; keep it as long as neither changes. */
export function createChecker(rulebook: Rulebook, options: CheckOptions = {}): Checker {
	const own = ownNames(options);
	const lexicon = new Lexicon([...rulebook.senses, ...own.senses]);
	const [first = {}, ...rest] = rulebook.phrases;
	const analyser = new Analyser(lexicon, [{ ...first, ...own.phrases }, ...rest], detectors);
	const rules = rulebook.rules.filter((rule) => !options.disabledRules?.includes(rule.id));
	const isPublicContact = publicContactTest(options.publicContacts ?? []);
	const kept = new Map<string, Sentence>();

	/** The analysis of a sentence, from memory when it did not change. The oldest is dropped when there are too many. */
	function analyse(text: string): Sentence {
		const known = kept.get(text);
		if (known !== undefined) return known;
		const sentence = analyser.analyse(text);
		if (kept.size >= KEPT)
			for (const oldest of kept.keys()) {
				kept.delete(oldest);
				break;
			}
		kept.set(text, sentence);
		return sentence;
	}

	function contextOf(text: string) {
		const spans = splitSentences(text);
		const analysed = spans.map((span) => analyse(text.slice(span.start, span.end)));
		const isPublic = (cue: Cue, start: number, stop: number) => isPublicContact(cue, text.slice(start, stop));
		return placeCues(spans, analysed, quotations(text), isPublic);
	}

	function check(draft: Draft): Finding[] {
		const role = draft.role ?? 'staff';
		const kind = draft.kind ?? 'post';
		const context = contextOf(draft.text);
		const answered = new Set<string>();
		if (draft.inReplyTo !== undefined)
			for (const sense of contextOf(draft.inReplyTo).senses) answered.add(sense);
		const hits: Hit[] = [];
		for (const rule of rules) {
			if (!rule.roles.includes(role) || !rule.kinds.includes(kind)) continue;
			hits.push(...evaluateRule(rule, role, context, answered));
		}
		return withoutYielding(hits)
			.sort((a, b) => a.start - b.start || a.end - b.end)
			.map((hit) => toFinding(hit, options.disclaimerInProfile === true));

		function toFinding(hit: Hit, isInProfile: boolean): Finding {
			const { rule, start, end } = hit;
			const level = isInProfile && rule.softenedByProfile ? 'tip' : hit.level;
			const wording = { nl: rule.wording.nl[role], en: rule.wording.en[role] };
			return {
				rule: rule.id,
				guideline: rule.guideline,
				level,
				start,
				end,
				wording,
				repairs: repairsOf(hit),
			};
		}
	}

	return { check };
}

/** A finding gives way where a rule that asks for more marks the same words. */
function withoutYielding(hits: readonly Hit[]): Hit[] {
	return hits.filter(
		(hit) =>
			!hits.some(
				(other) =>
					hit.rule.yieldsTo.includes(other.rule.id) && hit.start < other.end && other.start < hit.end,
			),
	);
}

function repairsOf(hit: Hit): Repair[] {
	return hit.rule.repairs.flatMap((repair): Repair[] => {
		if (repair.kind === 'disclaimer') return [repair];
		const cue = hit.cues.find((one) => one.sense === repair.sense);
		if (cue === undefined) return [];
		return [{ kind: 'replace', start: cue.start, end: cue.stop, text: repair.text, label: repair.label }];
	});
}
