/** Logistic regression for many labels at once, by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011). */

/** One text: the numbers of its features, each once, and per label what is known. */
export interface Sample {
	readonly features: readonly number[];
	/** 1: has the label; 0: has not; -1: not known, or nothing to learn from. */
	readonly labels: readonly (1 | 0 | -1)[];
	readonly weight: number;
}

/** `weights[feature * labels + label]`. */
export interface Model {
	readonly labels: number;
	readonly bias: Float64Array;
	readonly weights: Float64Array;
}

const EPOCHS = 12;
const RATE = 0.3;
/** Pull of each weight towards zero (L2), against words that stood in a few drafts by chance. */
const PULL = 1e-4;
const FIRST_BIAS = -3;
/** The checker divides alike: see `Evidence`. */
const FEWEST = 14;

/** Always the same model for the same samples. */
export function learn(samples: readonly Sample[], features: number, labels: number): Model {
	const model = {
		labels,
		bias: new Float64Array(labels).fill(FIRST_BIAS),
		weights: new Float64Array(features * labels),
	};
	const seen = {
		bias: new Float64Array(labels).fill(1),
		weights: new Float64Array(features * labels).fill(1e-4),
	};
	const order = [...samples];
	const random = seeded(7);
	for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
		shuffle(order, random);
		for (const sample of order) step(model, seen, sample);
	}
	return model;
}

function step(model: Model, seen: Omit<Model, 'labels'>, { features, labels, weight }: Sample): void {
	const scores = scoresOf(model, features);
	const share = shareOf(features);
	const slopes = scores.map((score, label) => {
		const known = labels[label] ?? -1;
		return known === -1 ? 0 : (1 / (1 + Math.exp(-score)) - known) * weight;
	});
	slopes.forEach((slope, label) => {
		move(model.bias, seen.bias, label, slope);
		if (slope === 0) return;
		for (const feature of features) {
			const at = feature * model.labels + label;
			move(model.weights, seen.weights, at, slope * share + PULL * (model.weights[at] ?? 0));
		}
	});
}

function move(values: Float64Array, seen: Float64Array, at: number, slope: number): void {
	seen[at] = (seen[at] ?? 0) + slope * slope;
	values[at] = (values[at] ?? 0) - (RATE * slope) / Math.sqrt(seen[at] ?? 1);
}

/** The score of each label: above zero means more likely than not. */
export function scoresOf({ labels, bias, weights }: Model, features: readonly number[]): Float64Array {
	const scores = new Float64Array(labels);
	for (const feature of features)
		for (let label = 0; label < labels; label += 1)
			scores[label] = (scores[label] ?? 0) + (weights[feature * labels + label] ?? 0);
	const share = shareOf(features);
	return scores.map((sum, label) => (bias[label] ?? 0) + sum * share);
}

function shareOf(features: readonly number[]): number {
	return 1 / Math.sqrt(Math.max(FEWEST, features.length));
}

function shuffle(list: Sample[], random: () => number): void {
	for (let at = list.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		const [a, b] = [list[at], list[other]];
		if (a && b) [list[at], list[other]] = [b, a];
	}
}

/** Lehmer's generator, so that two runs are alike. Numbers from 0 up to 1. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 16_807) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
