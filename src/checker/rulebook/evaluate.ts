/** Holding one rule against a draft: which of its cases apply, where, and how heavy they are. */
import { compareLevels, type Level, type Role } from '../draft.ts';
import type { DraftContext, PlacedCue, PlacedSentence } from './context.ts';
import type { Alternatives, CompiledCase, CompiledRule } from './format.ts';

/** A finding before its wording. */
export interface Hit {
	readonly rule: CompiledRule;
	readonly level: Level;
	/** UTF-16 offsets in the text of the draft; both 0 where it concerns the whole draft. */
	readonly start: number;
	readonly end: number;
	readonly cues: readonly PlacedCue[];
}

/** Hits of one rule in the order of the text, without two on the same stretch. `answered`: the senses of the message answered. */
export function evaluateRule(
	rule: CompiledRule,
	role: Role,
	draft: DraftContext,
	answered: ReadonlySet<string>,
): Hit[] {
	if (draft.words < rule.minimumWords || rule.unlessDraft.some((sense) => draft.senses.has(sense))) return [];
	const hits: Hit[] = [];
	for (const one of rule.cases) {
		const level = one.level[role];
		if (level === undefined || !isAnswering(one, answered)) continue;
		if (one.unlessDraft.some((sense) => draft.senses.has(sense))) continue;
		draft.sentences.forEach((sentence, index) => {
			if (rule.unless.some((sense) => sentence.senses.has(sense))) return;
			hits.push(...hitsInSentence(rule, one, level, draft, sentence, index));
		});
	}
	return withoutOverlaps(hits, rule.once);
}

function isAnswering(one: CompiledCase, answered: ReadonlySet<string>): boolean {
	return (
		one.answered.every((senses) => senses.some((sense) => answered.has(sense))) &&
		!one.unlessAnswered.some((sense) => answered.has(sense))
	);
}

function hitsInSentence(
	rule: CompiledRule,
	one: CompiledCase,
	level: Level,
	draft: DraftContext,
	sentence: PlacedSentence,
	index: number,
): Hit[] {
	if (one.unless.some((sense) => sentence.senses.has(sense))) return [];
	const near = sentencesAround(draft, index, one);
	const around = one.window === 'draft' ? draft.senses : sensesOf(near);
	if (one.unlessAround.some((sense) => around.has(sense))) return [];
	if (!one.around.every((senses) => senses.some((sense) => around.has(sense)))) return [];
	const counts = (cue: PlacedCue): boolean =>
		(rule.quoted || !cue.quoted) && (rule.negated || !cue.negated);
	const cues = sentence.cues.filter(counts);
	const evidence = weigh(one, cues);
	const present = (sense: string): boolean =>
		one.window === 'draft'
			? around.has(sense)
			: near.some((some) => some.cues.some((cue) => cue.sense === sense && counts(cue)));
	if (one.threshold > 0 && weightOf(one, present) < one.threshold) return [];
	const chains = chainsOf(one.all, cues, one.within);
	if (one.all.length > 0 && chains.length === 0) return [];
	return (one.all.length > 0 ? chains : [evidence]).map((chain) => toHit(rule, one, level, chain, cues));
}

/** The sentences of the window around one sentence. */
function sentencesAround(draft: DraftContext, index: number, one: CompiledCase): readonly PlacedSentence[] {
	if (one.window === 'draft') return draft.sentences;
	const reach = one.window === 'near' ? 1 : 0;
	return draft.sentences.slice(Math.max(0, index - reach), index + reach + 1);
}

function sensesOf(sentences: readonly PlacedSentence[]): ReadonlySet<string> {
	const [only, another] = sentences;
	if (only !== undefined && another === undefined) return only.senses;
	return new Set(sentences.flatMap((sentence) => [...sentence.senses]));
}

/** The weight of the senses that are present, each counted once. */
function weightOf(one: CompiledCase, present: (sense: string) => boolean): number {
	let weight = 0;
	for (const [sense, value] of Object.entries(one.weights)) if (present(sense)) weight += value;
	return weight;
}

/** The first cue of each sense that speaks for the case. */
function weigh(one: CompiledCase, cues: readonly PlacedCue[]): PlacedCue[] {
	const bySense = new Map<string, PlacedCue>();
	for (const cue of cues)
		if ((one.weights[cue.sense] ?? 0) > 0 && !bySense.has(cue.sense)) bySense.set(cue.sense, cue);
	return [...bySense.values()];
}

/** For every cue of the first alternatives: the nearest cue of each of the others; none of them the same words. */
function chainsOf(all: Alternatives, cues: readonly PlacedCue[], within: number): PlacedCue[][] {
	const [carrier, ...others] = all;
	if (carrier === undefined) return [];
	const chains: PlacedCue[][] = [];
	for (const cue of cues) {
		if (!carrier.includes(cue.sense)) continue;
		const chain = [cue];
		for (const senses of others) {
			const partner = nearest(chain, cues, senses, within);
			if (partner === undefined) break;
			chain.push(partner);
		}
		if (chain.length === all.length) chains.push(chain);
	}
	return chains;
}

function nearest(
	chain: readonly PlacedCue[],
	cues: readonly PlacedCue[],
	senses: readonly string[],
	within: number,
): PlacedCue | undefined {
	const from = chain[0];
	if (from === undefined) return undefined;
	let best: PlacedCue | undefined;
	for (const cue of cues) {
		if (!senses.includes(cue.sense) || chain.some((one) => one.first === cue.first && one.end === cue.end))
			continue;
		const gap = distance(from, cue);
		if (within > 0 && gap > within) continue;
		if (best === undefined || gap < distance(from, best)) best = cue;
	}
	return best;
}

/** Number of tokens between two cues; 0 when they touch or overlap. */
function distance(a: PlacedCue, b: PlacedCue): number {
	return Math.max(0, a.first < b.first ? b.first - a.end : a.first - b.end);
}

function toHit(
	rule: CompiledRule,
	one: CompiledCase,
	level: Level,
	chain: readonly PlacedCue[],
	cues: readonly PlacedCue[],
): Hit {
	if (one.mark.includes('draft')) return { rule, level, start: 0, end: 0, cues: chain };
	const marked = one.mark.length === 0 ? chain : cues.filter((cue) => one.mark.includes(cue.sense));
	const shown = marked.length === 0 ? chain : marked;
	const start = shown.length === 0 ? 0 : Math.min(...shown.map((cue) => cue.start));
	const end = shown.length === 0 ? 0 : Math.max(...shown.map((cue) => cue.stop));
	return { rule, level, start, end, cues: shown };
}

/** The heavier hit stays; of equals the earlier, and of those the shorter. */
function withoutOverlaps(hits: Hit[], once: CompiledRule['once']): Hit[] {
	hits.sort((a, b) => compareLevels(b.level, a.level) || a.start - b.start || a.end - b.end);
	const kept: Hit[] = [];
	for (const hit of hits) if (!kept.some((one) => isSamePlace(one, hit, once))) kept.push(hit);
	return kept.sort((a, b) => a.start - b.start);
}

function isSamePlace(a: Hit, b: Hit, once: CompiledRule['once']): boolean {
	if (once === 'draft' || (a.end === 0 && b.end === 0)) return true;
	if (once === 'sentence' && a.cues[0]?.sentence === b.cues[0]?.sentence) return true;
	return a.start < b.end && b.start < a.end;
}
