/**
 * What one sentence contributes to a draft, whatever stands around it: its senses, and the cases of rules for which the
 * sentence itself has all that it takes. Worked out once for each sentence and kept.
 */
import type { Cue } from '../language/analysis.ts';
import { startsClause } from '../language/negation.ts';
import type { Token } from '../language/tokens.ts';
import type { CaseIndex, RuleCase } from './case-index.ts';
import { CueIndex } from './cue-index.ts';
import type { Feature } from './evidence.ts';
import type { Alternatives, CompiledCase, CompiledRule } from './format.ts';

/** A stretch that a case would mark. UTF-16 offsets from the start of the sentence; `isWhole`: the draft as a whole. */
export interface Mark {
	readonly from: number;
	readonly to: number;
	readonly isWhole: boolean;
	readonly cues: readonly Cue[];
	/** Index of the first token after the clause in which the stretch ends. */
	readonly clauseEnd: number;
}

export interface Candidate extends RuleCase {
	readonly marks: readonly Mark[];
}

export interface SentenceFacts {
	/** Senses that are neither denied nor quoted. */
	readonly senses: ReadonlySet<string>;
	/** All senses. */
	readonly present: ReadonlySet<string>;
	readonly candidates: readonly Candidate[];
	readonly words: number;
	/** Indexes of the words without a sense, for the senses whose words are counted. */
	readonly others: ReadonlyMap<string, readonly number[]>;
	/** What the evidence is asked about. */
	readonly features: readonly Feature[];
}

/** Gives what the evidence is asked about in a sentence. */
export type FeatureReader = (tokens: readonly Token[], cues: readonly Cue[]) => readonly Feature[];

/** The facts of a sentence with these cues. */
export function factsOf(
	cues: readonly Cue[],
	tokens: readonly Token[],
	index: CaseIndex,
	featuresIn: FeatureReader,
): SentenceFacts {
	const senses = new Set<string>();
	const present = new Set<string>();
	for (const cue of cues) {
		present.add(cue.sense);
		if (!cue.negated && !cue.quoted) senses.add(cue.sense);
	}
	const has = (sense: string): boolean => senses.has(sense);
	const candidates: Candidate[] = [];
	const allowances = new Map<string, CueIndex>();
	for (const { rule, one } of index.possible(present)) {
		if (rule.unless.some(has) || one.unless.some(has)) continue;
		const allowance = `${rule.quoted} ${rule.negated}`;
		const allowed = allowances.get(allowance) ?? new CueIndex(cues.filter((cue) => isAllowed(cue, rule)));
		allowances.set(allowance, allowed);
		const marks = marksOf(one, allowed, tokens).map((mark) => ({
			...mark,
			cues: withRepairs(mark, rule, allowed),
		}));
		if (marks.length > 0) candidates.push({ rule, one, marks });
	}
	const words = tokens.length;
	const others = othersOf(cues, words, index.counted);
	return { senses, present, candidates, words, others, features: featuresIn(tokens, cues) };
}

/** The cues of a mark, and what the repairs of the rule would replace at it: often some words more, or fewer. */
function withRepairs({ from, to, cues }: Mark, { repairs }: CompiledRule, index: CueIndex): readonly Cue[] {
	const senses = repairs.flatMap((repair) => (repair.kind === 'replace' ? [repair.sense] : []));
	const touching = index.of(senses).filter((cue) => cue.from < to && from < cue.to && !cues.includes(cue));
	return [...cues, ...touching];
}

function othersOf(
	cues: readonly Cue[],
	words: number,
	counted: readonly string[],
): ReadonlyMap<string, readonly number[]> {
	const others = new Map<string, readonly number[]>();
	for (const sense of counted) {
		const having = new Set<number>();
		for (const cue of cues) {
			if (cue.sense !== sense) continue;
			for (let at = cue.first; at < cue.end; at += 1) having.add(at);
		}
		others.set(
			sense,
			[...Array(words).keys()].filter((at) => !having.has(at)),
		);
	}
	return others;
}

/** Whether a case looks at no sentence, but at the draft as a whole. */
export function isOfWholeDraft({ all, mark }: CompiledCase): boolean {
	return all.length === 0 && mark.includes('draft');
}

function isAllowed({ quoted, negated }: Cue, rule: CompiledRule): boolean {
	return (rule.quoted || !quoted) && (rule.negated || !negated);
}

function marksOf(one: CompiledCase, cues: CueIndex, tokens: readonly Token[]): Mark[] {
	const evidence = weigh(one, cues);
	if (one.window === 'sentence' && evidence.weight < one.threshold) return [];
	const chains = one.all.length > 0 ? chainsOf(one.all, cues, one.within) : [evidence.cues];
	return chains.filter((chain) => chain.length > 0).map((chain) => toMark(one, chain, cues, tokens));
}

/** Each sense counts once, with its weight. */
function weigh(one: CompiledCase, cues: CueIndex): { weight: number; cues: Cue[] } {
	if (one.threshold <= 0) return { weight: 0, cues: [] };
	let weight = 0;
	const carrying: Cue[] = [];
	for (const [sense, [first]] of cues.bySense) {
		const own = one.weights[sense];
		if (own === undefined || first === undefined) continue;
		weight += own;
		if (own > 0) carrying.push(first);
	}
	return { weight, cues: carrying };
}

/** For every cue of the first alternatives: the nearest cue of each of the others; none of them the same words. */
function chainsOf(all: Alternatives, cues: CueIndex, within: number): Cue[][] {
	const [carrier = [], ...others] = all;
	const partners = others.map((senses) => cues.of(senses));
	const chains: Cue[][] = [];
	for (const cue of cues.of(carrier)) {
		const chain = [cue];
		for (const candidates of partners) {
			const partner = nearest(cue, chain, candidates, within);
			if (partner === undefined) break;
			chain.push(partner);
		}
		if (chain.length === all.length) chains.push(chain);
	}
	return chains;
}

function nearest(
	from: Cue,
	chain: readonly Cue[],
	candidates: readonly Cue[],
	within: number,
): Cue | undefined {
	let best: Cue | undefined;
	let least = within > 0 ? within + 1 : Number.POSITIVE_INFINITY;
	for (const cue of candidates) {
		const gap = distance(from, cue);
		if (gap >= least || chain.some((one) => one.first === cue.first && one.end === cue.end)) continue;
		best = cue;
		least = gap;
	}
	return best;
}

/** Number of tokens between two cues; 0 when they touch or overlap. */
function distance(a: Cue, b: Cue): number {
	return Math.max(0, a.first < b.first ? b.first - a.end : a.first - b.end);
}

function toMark(one: CompiledCase, chain: readonly Cue[], cues: CueIndex, tokens: readonly Token[]): Mark {
	const clauseEnd = clauseEndAfter(Math.max(...chain.map((cue) => cue.end)), tokens);
	if (one.mark.includes('draft')) return { from: 0, to: 0, isWhole: true, cues: chain, clauseEnd };
	const marked = one.mark.length === 0 ? chain : cues.of(one.mark);
	const shown = marked.length === 0 ? chain : marked;
	const from = Math.min(...shown.map((cue) => cue.from));
	const to = Math.max(...shown.map((cue) => cue.to));
	return { from, to, isWhole: false, cues: shown, clauseEnd };
}

function clauseEndAfter(end: number, tokens: readonly Token[]): number {
	let at = end;
	while (at < tokens.length && !startsClause(tokens[at])) at += 1;
	return at;
}
