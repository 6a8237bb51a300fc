import { describe, expect, test } from 'vitest';
import { choose, suffices } from '../../scripts/train/choice.ts';
import type { Outcome } from '../../scripts/train/evidence.ts';
import { learn, type Sample, scoresOf } from '../../scripts/train/network.ts';

const sample = (features: number[], ...labels: Sample['labels']): Sample => ({ features, labels, weight: 1 });
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe('learning', () => {
	// Feature 0 stands in every text; 1 only where the label holds.
	const samples = [...times(20, sample([0, 1], 1)), ...times(20, sample([0, 2], 0))];

	test('gives the feature that tells a label a weight that tells it', () => {
		const model = learn(samples, 3, 1);
		expect(scoresOf(model, [0, 1])[0]).toBeGreaterThan(0);
		expect(scoresOf(model, [0, 2])[0]).toBeLessThan(0);
	});

	test('gives the same model each time', () => {
		expect(learn(samples, 3, 1)).toEqual(learn(samples, 3, 1));
	});

	test('knows words that together tell the opposite of what each tells alone', () => {
		const [one, other] = [
			[0, 1, 2, 3, 4, 5, 6, 7],
			[8, 9, 10, 11, 12, 13, 14, 15],
		];
		const both = [...one, ...other];
		const model = learn(
			[...times(200, sample(one, 1)), ...times(200, sample(other, 1)), ...times(200, sample(both, 0))],
			16,
			1,
		);
		const isLikely = (features: number[]) => (scoresOf(model, features)[0] ?? 0) > 0;
		expect([one, other, both].map(isLikely)).toEqual([true, true, false]);
	});

	test('learns nothing from a text whose label is not known', () => {
		expect(learn(times(20, sample([0, 1], -1)), 3, 1)).toEqual(learn([], 3, 1));
	});
});

describe('choosing how much evidence a rule needs', () => {
	const outcome = (score: number, isExpected: boolean, isFound: boolean): Outcome => ({
		rule: 'rule',
		isUnseen: true,
		score,
		around: score,
		isExpected,
		isFound,
	});
	const rule = { id: 'rule', cases: [] };
	/** Whether a text would get a finding, after a choice from these outcomes. */
	const choiceFrom = (outcomes: readonly Outcome[]) => {
		const choice = choose(outcomes, [rule]).get('rule');
		return (score: number, isFound: boolean) =>
			choice === undefined ? isFound : suffices(outcome(score, false, isFound), choice);
	};

	test('leaves a rule alone whose cases are always right', () => {
		const outcomes = [...times(30, outcome(-3, true, true)), ...times(30, outcome(-1, false, false))];
		expect(choose(outcomes, [rule]).size).toBe(0);
	});

	test('takes the score where the cases tell nothing', () => {
		const outcomes = [true, false].flatMap((isFound) => [
			...times(30, outcome(2, true, isFound)),
			...times(30, outcome(-2, false, isFound)),
		]);
		const isFinding = choiceFrom(outcomes);
		expect([isFinding(2, false), isFinding(-2, true)]).toEqual([true, false]);
	});

	test('looks for false alarms also in texts that the writers of the rules had in sight', () => {
		const unseen = [...times(8, outcome(0.5, true, false)), ...times(4, outcome(0.5, false, false))];
		const seen = times(60, { ...outcome(0.5, false, false), isUnseen: false });
		expect(choiceFrom(unseen)(0.5, false)).toBe(true);
		expect(choiceFrom([...unseen, ...seen])(0.5, false)).toBe(false);
	});
});
