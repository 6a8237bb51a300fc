/** Holding the candidates of all sentences against the draft as a whole. */
import { compareLevels, type DraftKind, type Level, type Media, type Role } from '../draft.ts';
import type { Cue } from '../language/analysis.ts';
import { isBare, isBareAfter } from './bareness.ts';
import type { Evidence } from './evidence.ts';
import { type Candidate, isOfWholeDraft, type SentenceFacts } from './facts.ts';
import type { Alternatives, Attached, CompiledCase, CompiledRule } from './format.ts';
import { Weighing } from './weighing.ts';

export interface PlacedSentence {
	/** UTF-16 offset in the text of the draft. */
	readonly start: number;
	readonly facts: SentenceFacts;
}

/** A finding before its wording. */
export interface Hit {
	readonly rule: CompiledRule;
	readonly level: Level;
	/** False where evidence alone found it. */
	readonly isOfCase: boolean;
	/** UTF-16 offsets in the text of the draft; both 0 where it concerns the whole draft. */
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	/** Their offsets count from `offset`, the start of the sentence. */
	readonly cues: readonly Cue[];
	readonly offset: number;
}

export interface Circumstances {
	readonly role: Role;
	readonly kind: DraftKind;
	/** Senses of the message that is answered. */
	readonly answered: ReadonlySet<string>;
	/** What is attached. */
	readonly media: readonly Media[];
}

/** All hits in the order of the text, without two of one rule in one place. */
export function evaluate(
	rules: readonly CompiledRule[],
	sentences: readonly PlacedSentence[],
	circumstances: Circumstances,
	evidence: Evidence,
): Hit[] {
	const senses = unionOf(sentences);
	const allFacts = sentences.map(({ facts }) => facts);
	const words = sentences.reduce((total, { facts }) => total + facts.words, 0);
	const applying = new Set(rules.filter((rule) => doesApply(rule, circumstances, words, senses)));
	const byRule = new Map<CompiledRule, Hit[]>();
	for (const rule of applying) {
		const hits = wholeDraftHits(rule, circumstances, senses, (one) => isBare(one, allFacts));
		if (hits.length > 0) byRule.set(rule, hits);
	}
	sentences.forEach((sentence, index) => {
		for (const candidate of sentence.facts.candidates) {
			const { rule, one } = candidate;
			const level = one.level[circumstances.role];
			if (level === undefined || !applying.has(rule)) continue;
			if (!isBare(one, allFacts)) continue;
			if (!holds(one, circumstances, senses, () => sensesAround(sentences, index, one, senses))) continue;
			if (!weighsEnough(candidate, sentences, index, senses)) continue;
			const hits = byRule.get(rule) ?? [];
			const marks = candidate.marks.filter((mark) => isBareAfter(one, mark, allFacts, index));
			hits.push(...hitsOf({ ...candidate, marks }, level, sentence.start, index));
			byRule.set(rule, hits);
		}
	});
	const weighing = new Weighing(evidence, sentences, circumstances);
	const hits = rules.flatMap((rule) => {
		const own = withoutOverlaps(weighing.withoutMistakes(rule, byRule.get(rule) ?? []), rule.once);
		return own.length > 0 || !applying.has(rule) ? own : weighing.unseen(rule);
	});
	return withoutYielding(hits).sort((a, b) => a.start - b.start || a.end - b.end);
}

function unionOf(sentences: readonly PlacedSentence[]): Set<string> {
	const senses = new Set<string>();
	for (const { facts } of sentences) for (const sense of facts.senses) senses.add(sense);
	return senses;
}

function doesApply(
	rule: CompiledRule,
	{ role, kind }: Circumstances,
	words: number,
	senses: ReadonlySet<string>,
): boolean {
	return (
		rule.roles.includes(role) &&
		rule.kinds.includes(kind) &&
		words >= rule.minimumWords &&
		!rule.unlessDraft.some((sense) => senses.has(sense))
	);
}

function holds(
	one: CompiledCase,
	{ answered, media }: Circumstances,
	draft: ReadonlySet<string>,
	around: () => ReadonlySet<string>,
): boolean {
	if (!isAttached(one.media, media)) return false;
	if (!hasAll(one.answered, answered) || one.unlessAnswered.some((sense) => answered.has(sense)))
		return false;
	if (one.unlessDraft.some((sense) => draft.has(sense))) return false;
	if (one.around.length === 0 && one.unlessAround.length === 0) return true;
	const near = around();
	return hasAll(one.around, near) && !one.unlessAround.some((sense) => near.has(sense));
}

function isAttached(asked: Attached, media: readonly Media[]): boolean {
	if (asked === 'whatever') return true;
	if (asked === 'some' || asked === 'none') return media.length > 0 === (asked === 'some');
	return media.includes(asked);
}

/** Hits of the cases that look at no sentence. */
function wholeDraftHits(
	rule: CompiledRule,
	circumstances: Circumstances,
	senses: ReadonlySet<string>,
	isBareEnough: (one: CompiledCase) => boolean,
): Hit[] {
	return rule.cases.flatMap((one): Hit[] => {
		const level = one.level[circumstances.role];
		if (level === undefined || !isOfWholeDraft(one) || !isBareEnough(one)) return [];
		if (!holds(one, circumstances, senses, () => senses)) return [];
		if (weightOf(one, (sense) => senses.has(sense)) < one.threshold) return [];
		return [{ rule, level, isOfCase: true, start: 0, end: 0, sentence: -1, cues: [], offset: 0 }];
	});
}

function weightOf(one: CompiledCase, occurs: (sense: string) => boolean): number {
	let total = 0;
	for (const sense in one.weights) if (occurs(sense)) total += one.weights[sense] ?? 0;
	return total;
}

/** Evidence in the sentence alone was weighed with its facts; here is that of a wider window. */
function weighsEnough(
	{ rule, one }: Candidate,
	sentences: readonly PlacedSentence[],
	index: number,
	draft: ReadonlySet<string>,
): boolean {
	if (one.threshold <= 0 || one.window === 'sentence') return true;
	const near = one.window === 'draft' ? [] : around(sentences, index, 1);
	const occurs = (sense: string): boolean =>
		one.window === 'draft'
			? draft.has(sense)
			: near.some(({ facts }) => (rule.negated ? facts.present : facts.senses).has(sense));
	return weightOf(one, occurs) >= one.threshold;
}

function around(
	sentences: readonly PlacedSentence[],
	index: number,
	reach: number,
): readonly PlacedSentence[] {
	return sentences.slice(Math.max(0, index - reach), index + reach + 1);
}

function hasAll(all: Alternatives, senses: ReadonlySet<string>): boolean {
	return all.every((alternatives) => alternatives.some((sense) => senses.has(sense)));
}

function sensesAround(
	sentences: readonly PlacedSentence[],
	index: number,
	one: CompiledCase,
	draft: ReadonlySet<string>,
): ReadonlySet<string> {
	if (one.window === 'draft') return draft;
	const reach = one.window === 'near' ? 1 : 0;
	return unionOf(around(sentences, index, reach));
}

function hitsOf({ rule, marks }: Candidate, level: Level, offset: number, sentence: number): Hit[] {
	return marks.map(({ from, to, isWhole, cues }) => ({
		rule,
		level,
		isOfCase: true,
		start: isWhole ? 0 : offset + from,
		end: isWhole ? 0 : offset + to,
		sentence,
		cues,
		offset,
	}));
}

/** The heavier hit stays; of equals the earlier, of those one that shows what its repair replaces, and then the shorter. */
function withoutOverlaps(hits: Hit[], once: CompiledRule['once']): Hit[] {
	hits.sort(
		(a, b) =>
			compareLevels(b.level, a.level) ||
			a.start - b.start ||
			Number(showsRepair(b)) - Number(showsRepair(a)) ||
			a.end - b.end,
	);
	const kept: Hit[] = [];
	for (const hit of hits) if (!kept.some((one) => isSamePlace(one, hit, once))) kept.push(hit);
	return kept;
}

/** Whether the words that the first repair would replace are all marked. */
function showsRepair({ rule, cues, start, end, offset }: Hit): boolean {
	for (const repair of rule.repairs) {
		const cue = repair.kind === 'replace' && cues.find(({ sense }) => sense === repair.sense);
		if (cue) return start <= offset + cue.from && offset + cue.to <= end;
	}
	return false;
}

function isSamePlace(a: Hit, b: Hit, once: CompiledRule['once']): boolean {
	if (once === 'draft' || (a.end === 0 && b.end === 0)) return true;
	if (once === 'sentence' && a.sentence === b.sentence) return true;
	return a.start < b.end && b.start < a.end;
}

function withoutYielding(hits: readonly Hit[]): Hit[] {
	return hits.filter(
		(hit) => !hits.some((other) => hit.start < other.end && other.start < hit.end && doesYield(hit, other)),
	);
}

/** A finding gives way where a rule that asks for more marks the same words; one of evidence alone never makes a case give way. */
function doesYield(hit: Hit, other: Hit): boolean {
	if (hit.isOfCase && !other.isOfCase) return false;
	if (!hit.isOfCase && other.isOfCase && other.rule.yieldsTo.includes(hit.rule.id)) return true;
	return hit.rule.yieldsTo.includes(other.rule.id);
}
