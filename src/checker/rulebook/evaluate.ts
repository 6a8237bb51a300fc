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
	const around = senseAround(draft, index, one);
	if (one.unlessAround.some((sense) => around.has(sense))) return [];
	if (!one.around.every((senses) => senses.some((sense) => around.has(sense)))) return [];
	const cues = sentence.cues.filter((cue) => (rule.quoted || !cue.quoted) && (rule.negated || !cue.negated));
	const evidence = weigh(one, cues);
	if (one.threshold > 0 && evidence.weight < one.threshold) return [];
	const chains = chainsOf(one.all, cues, one.within);
	if (one.all.length > 0 && chains.length === 0) return [];
	return (one.all.length > 0 ? chains : [evidence.cues]).map((chain) => toHit(rule, one, level, chain, cues));
}

function senseAround(draft: DraftContext, index: number, one: CompiledCase): ReadonlySet<string> {
	if (one.window === 'draft') return draft.senses;
	const reach = one.window === 'near' ? 1 : 0;
	const near = draft.sentences.slice(Math.max(0, index - reach), index + reach + 1);
	return near.length === 1 && near[0]
		? near[0].senses
		: new Set(near.flatMap((sentence) => [...sentence.senses]));
}

/** Each sense counts once, with its weight. */
function weigh(one: CompiledCase, cues: readonly PlacedCue[]): { weight: number; cues: PlacedCue[] } {
	const bySense = new Map<string, PlacedCue>();
	for (const cue of cues)
		if (one.weights[cue.sense] !== undefined && !bySense.has(cue.sense)) bySense.set(cue.sense, cue);
	let weight = 0;
	for (const sense of bySense.keys()) weight += one.weights[sense] ?? 0;
	return { weight, cues: [...bySense.values()].filter((cue) => (one.weights[cue.sense] ?? 0) > 0) };
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
