/** What cases and evidence reach together, beside what the cases reach alone. */
import { type Choice, count, suffices } from './choice.ts';
import type { Outcome } from './evidence.ts';

/** Prints it for each rule and for all, on the unseen texts. */
export function reportOn(outcomes: readonly Outcome[], choices: ReadonlyMap<string, Choice>): void {
	const isFinding = (outcome: Outcome): boolean => {
		const choice = choices.get(outcome.rule);
		return choice === undefined ? outcome.isFound : suffices(outcome, choice);
	};
	const unseen = outcomes.filter(({ isUnseen }) => isUnseen);
	const print = (name: string, own: readonly Outcome[]): void => {
		const alone = percents(measure(own, ({ isFound }) => isFound));
		console.log(`${name}: ${alone} → ${percents(measure(own, isFinding))}`);
	};
	for (const id of new Set(unseen.map(({ rule }) => rule))) {
		const own = unseen.filter(({ rule }) => rule === id);
		print(id, own);
	}
	print('all', unseen);
}

interface Measure {
	readonly precision: number;
	readonly recall: number;
}

function measure(outcomes: readonly Outcome[], isFinding: (outcome: Outcome) => boolean): Measure {
	const { right, wrong } = count(outcomes, isFinding);
	const expected = outcomes.filter(({ isExpected }) => isExpected).length;
	return { precision: right / (right + wrong), recall: right / expected };
}

function percents({ precision, recall }: Measure): string {
	return `precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`;
}
