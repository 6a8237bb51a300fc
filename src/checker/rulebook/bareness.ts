/** Whether words stand by themselves in a draft, or with much beside them. */
import type { Mark, SentenceFacts } from './facts.ts';
import type { CompiledCase } from './format.ts';

/** Whether the draft has few enough words without the senses that the case names. */
export function isBare(one: CompiledCase, sentences: readonly SentenceFacts[]): boolean {
	return Object.entries(one.others).every(([sense, most]) => othersIn(sentences, sense) <= most);
}

/** The same for what follows the clause of a mark in sentence `index`. */
export function isBareAfter(
	one: CompiledCase,
	{ clauseEnd }: Mark,
	sentences: readonly SentenceFacts[],
	index: number,
): boolean {
	return Object.entries(one.othersAfter).every(([sense, most]) => {
		const here = sentences[index]?.others.get(sense) ?? [];
		const after = here.filter((at) => at >= clauseEnd).length;
		return after + othersIn(sentences.slice(index + 1), sense) <= most;
	});
}

function othersIn(sentences: readonly SentenceFacts[], sense: string): number {
	return sentences.reduce((total, { others }) => total + (others.get(sense)?.length ?? 0), 0);
}
