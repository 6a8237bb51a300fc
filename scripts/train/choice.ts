/** How much a case of a rule counts beside the evidence, and how much evidence a finding needs: for each rule its own. */
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import type { Outcome } from './evidence.ts';

export interface Choice {
	readonly trust: number;
	readonly threshold: number;
}

const TRUSTS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6];
const THRESHOLDS = Array.from({ length: 66 }, (_, index) => (index - 25) / 10);

/** What a wrong finding weighs against one that is missed: it costs somebody's trust in all findings, a stop most of all. */
const PRICE = { good: 1, tip: 1.4, caution: 2.5, stop: 2.8 } as const;

/** A threshold is worth what it and so many on both sides are worth on average: the best one by itself is best by chance. */
const ASIDE = 3;

/** Where the outcomes hardly tell, a rule gets what serves most rules. */
const USUAL: Choice = { trust: 2.5, threshold: -0.3 };
const PULL = { trust: 0.15, threshold: 0.3 };

/** A quiet text that the writers of the rules had in sight tells less about texts to come. */
const SEEN_WEIGHT = 0.5;

/** The choice for each rule; none for a rule that does as well by its cases alone. */
export function choose(
	outcomes: readonly Outcome[],
	rules: readonly Pick<CompiledRule, 'id' | 'cases'>[],
): ReadonlyMap<string, Choice> {
	return new Map(
		rules.flatMap(({ id, cases }): [string, Choice][] => {
			const choice = choiceFor(
				outcomes.filter(({ rule }) => rule === id),
				Math.max(
					PRICE.tip,
					...cases.flatMap(({ level }) => Object.values(level)).map((level) => PRICE[level]),
				),
			);
			return choice === undefined ? [] : [[id, choice]];
		}),
	);
}

function choiceFor(outcomes: readonly Outcome[], price: number): Choice | undefined {
	const unseen = outcomes.filter(({ isUnseen }) => isUnseen);
	const quiet = outcomes.filter(({ isUnseen, isExpected, isFound }) => !isUnseen && !isExpected && !isFound);
	const worth = (isFinding: (outcome: Outcome) => boolean): number => {
		const { right, wrong } = count(unseen, isFinding);
		return right - price * (wrong + SEEN_WEIGHT * count(quiet, isFinding).wrong);
	};
	let best: { readonly choice?: Choice; readonly value: number } = { value: worth(({ isFound }) => isFound) };
	for (const trust of TRUSTS) {
		const worths = THRESHOLDS.map((threshold) => worth((one) => suffices(one, { trust, threshold })));
		THRESHOLDS.forEach((threshold, index) => {
			const distance =
				PULL.trust * Math.abs(trust - USUAL.trust) + PULL.threshold * Math.abs(threshold - USUAL.threshold);
			const value = mean(worths.slice(Math.max(0, index - ASIDE), index + ASIDE + 1)) - distance;
			if (value > best.value) best = { choice: { trust, threshold }, value };
		});
	}
	return best.choice;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Whether an outcome would be a finding with this choice. */
export function suffices({ score, around, isFound }: Outcome, { trust, threshold }: Choice): boolean {
	return around > threshold || (isFound && score + trust > threshold);
}

/** How many outcomes that would be a finding are right, and how many wrong. */
export function count(
	outcomes: readonly Outcome[],
	isFinding: (outcome: Outcome) => boolean,
): { readonly right: number; readonly wrong: number } {
	let right = 0;
	let wrong = 0;
	for (const outcome of outcomes) {
		if (!isFinding(outcome)) continue;
		if (outcome.isExpected) right += 1;
		else wrong += 1;
	}
	return { right, wrong };
}
