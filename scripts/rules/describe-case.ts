/** A case of a rule in words, for people who read rules and do not program. */
import type { Alternatives, CompiledCase, Window } from '../../src/checker/rulebook/format.ts';

const WINDOWS: Readonly<Record<Window, string>> = {
	sentence: 'in that sentence too',
	near: 'in that sentence or one beside it',
	draft: 'somewhere in the draft',
};

/** One line for each thing that the case asks. */
export function describeCase(one: CompiledCase): string[] {
	const ofWhole = one.all.length === 0 && one.mark.includes('draft');
	const where = ofWhole ? 'somewhere in the draft' : WINDOWS[one.window];
	const weights = Object.entries(one.weights).map(([sense, weight]) => `${sense} ${weight}`);
	const others = Object.entries(one.others).map(([sense, most]) => `${most} without ${sense}`);
	const media = { whatever: '', some: 'something is attached', none: 'nothing is attached' };
	return [
		line('one sentence has', allOf(one.all)),
		line('with at most this many words between them', one.within > 0 ? String(one.within) : ''),
		line(where, allOf(one.around)),
		line(`${where}, weights of at least ${one.threshold}`, weights.join(', ')),
		line('the message that is answered has', allOf(one.answered)),
		line(
			'attached',
			one.media in media ? media[one.media as keyof typeof media] : `an attached ${one.media}`,
		),
		line('most words in the draft', others.join(', ')),
		line('not when that sentence has', one.unless.join(', ')),
		line(`not when, ${where}`, one.unlessAround.join(', ')),
		line('not when the draft has', one.unlessDraft.join(', ')),
		line('not when the answered message has', one.unlessAnswered.join(', ')),
		line('marks', one.mark.map((sense) => (sense === 'draft' ? 'the draft as a whole' : sense)).join(', ')),
	].flat();
}

function line(label: string, value: string): string[] {
	return value === '' ? [] : [`${label}: ${value}`];
}

function allOf(alternatives: Alternatives): string {
	return alternatives.map((senses) => senses.join(' or ')).join(', and ');
}
