/** The pipeline: draft → sentences → tokens and cues → rules → findings. */
import { type Borrowed, borrowedStretches } from './detectors/borrowed.ts';
import { detectors } from './detectors/index.ts';
import {
	type Checker,
	type CheckOptions,
	compareLevels,
	type Draft,
	type Finding,
	type Repair,
} from './draft.ts';
import { Analyser, type Cue } from './language/analysis.ts';
import { Lexicon } from './language/lexicon.ts';
import { quotations } from './language/quotation.ts';
import { type Span, splitSentences } from './language/sentences.ts';
import { SHAPES } from './language/shapes.ts';
import { CaseIndex } from './rulebook/case-index.ts';
import { evaluate, type Hit, type PlacedSentence } from './rulebook/evaluate.ts';
import { factsOf, type SentenceFacts } from './rulebook/facts.ts';
import type { Rulebook } from './rulebook/format.ts';
import { ownNames } from './rulebook/own-names.ts';
import { publicContactTest } from './rulebook/public-contacts.ts';
import { usedSenses } from './rulebook/used-senses.ts';

/** Sentences whose facts are kept; more than the longest draft of any site has. */
const KEPT = 600;

/** Makes a checker for one rulebook and one set of settings. Costs some milliseconds; keep it as long as neither changes. */
export function createChecker(rulebook: Rulebook, options: CheckOptions = {}): Checker {
	const own = ownNames(options);
	const rules = rulebook.rules.filter((rule) => !options.disabledRules?.includes(rule.id));
	const lexicon = new Lexicon([...rulebook.senses, ...own.senses]);
	// Patterns of the lexicon ask for the own names, so names of several words have to be known before them.
	const phrases =
		Object.keys(own.phrases).length === 0 ? rulebook.phrases : [own.phrases, ...rulebook.phrases];
	const analyser = new Analyser(lexicon, phrases, detectors, usedSenses(rules));
	const isPublicContact = publicContactTest(options.publicContacts ?? []);
	const cases = new CaseIndex(rules);
	const undeniable = new Set<string>([
		...SHAPES,
		...rulebook.senses.filter((sense) => sense.undeniable).map(({ id }) => id),
	]);
	const kept = new Map<string, SentenceFacts>();

	/** The facts of a sentence, from memory when it did not change. All are forgotten when there are too many. */
	function factsAt(
		text: string,
		{ start, end }: Span,
		quotes: readonly Span[],
		borrowed: readonly Borrowed[],
	): SentenceFacts {
		const sentence = text.slice(start, end);
		const within = quotes.filter((quote) => quote.start < end && start < quote.end);
		const begun = borrowed.filter((one) => start <= one.start && one.start < end);
		const key =
			within.length + begun.length === 0
				? sentence
				: `${sentence}\n${[...within, ...begun].map((one) => Object.values(shifted(one, -start)))}`;
		const known = kept.get(key);
		if (known !== undefined) return known;
		const { cues, tokens } = analyser.analyse(
			sentence,
			within.map((quote) => shifted(quote, -start)),
		);
		const counting = cues
			.filter(({ from, to }) => !isPublicContact(sentence.slice(from, to)))
			.map((cue) => (cue.negated && undeniable.has(cue.sense) ? { ...cue, negated: false } : cue));
		const facts = factsOf(
			[...counting, ...begun.map((one) => borrowedCue(one, start, tokens.length))],
			tokens,
			cases,
		);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, facts);
		return facts;
	}

	function place(text: string): PlacedSentence[] {
		const quotes = quotations(text);
		const borrowed = borrowedStretches(text, quotes);
		return splitSentences(text).map((span) => ({
			start: span.start,
			facts: factsAt(text, span, quotes, borrowed),
		}));
	}

	function check(draft: Draft): Finding[] {
		const role = draft.role ?? 'staff';
		const answered = new Set<string>();
		for (const { facts } of place(draft.inReplyTo ?? ''))
			for (const sense of facts.senses) answered.add(sense);
		const { kind = 'post', media = [] } = draft;
		const hits = evaluate(rules, place(draft.text), { role, kind, answered, media });
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

function repairsOf({ rule, cues, offset }: Hit, whole: string): Repair[] {
	return rule.repairs.flatMap((repair): Repair[] => {
		if (repair.kind === 'disclaimer') return [repair];
		const { text, label } = repair;
		if (repair.kind === 'append') {
			const separator = /(?:^|\s)$/u.test(whole) ? '' : ' ';
			return [{ kind: 'replace', start: whole.length, end: whole.length, text: separator + text, label }];
		}
		const cue = cues.find((one) => one.sense === repair.sense);
		if (cue === undefined) return [];
		return [{ kind: 'replace', start: offset + cue.from, end: offset + cue.to, text, label }];
	});
}

function shifted<Stretch extends Span>(stretch: Stretch, by: number): Stretch {
	return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}

/** Belongs to the sentence in which the stretch begins, and may reach beyond it. */
function borrowedCue({ sense, start, end }: Borrowed, offset: number, words: number): Cue {
	return {
		sense,
		first: 0,
		end: words,
		from: start - offset,
		to: end - offset,
		negated: false,
		quoted: false,
	};
}
