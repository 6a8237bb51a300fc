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
/** No draft is quite sure, so that none drives a weight far (label smoothing: Szegedy et al. 2016). */
const SURE = 0.95;
const SURE_NOT = 0.005;
/** Share of the features that each step leaves out by chance, so that no weight leans on others (word dropout: Iyyer et al. 2015). */
const LEFT_OUT = 0.2;
/** What a feature that tells nothing counts for; one that tells most (in nats) counts for so much more (NBSVM: Wang, Manning 2012). */
const LEAST_TELLING = 0.5;
const MOST_TELLING = 3;

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
	const telling = tellingOf(samples, features, labels);
	const order = [...samples];
	const random = seeded(7);
	for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
		shuffle(order, random);
		for (const sample of order) {
			const kept = sample.features.filter(() => random() >= LEFT_OUT);
			step(model, seen, telling, { ...sample, features: kept });
		}
	}
	return model;
}

/** For each weight how much its feature tells by itself: the log of how much oftener it stands with the label than without. */
function tellingOf(samples: readonly Sample[], features: number, labels: number): Float64Array {
	const counts = [0, 1].map(() => ({
		all: new Float64Array(labels).fill(1),
		each: new Float64Array(features * labels).fill(0.5),
	}));
	for (const sample of samples)
		sample.labels.forEach((known, label) => {
			const count = counts[known];
			if (count === undefined) return;
			count.all[label] = (count.all[label] ?? 0) + sample.weight;
			for (const feature of sample.features) {
				const at = feature * labels + label;
				count.each[at] = (count.each[at] ?? 0) + sample.weight;
			}
		});
	const share = (known: number, at: number) =>
		(counts[known]?.each[at] ?? 1) / (counts[known]?.all[at % labels] ?? 1);
	return new Float64Array(features * labels).map((_, at) => {
		const ratio = Math.abs(Math.log(share(1, at) / share(0, at)));
		return LEAST_TELLING + (1 - LEAST_TELLING) * Math.min(MOST_TELLING, ratio);
	});
}

function step(
	model: Model,
	seen: Omit<Model, 'labels'>,
	telling: Float64Array,
	{ features, labels, weight }: Sample,
): void {
	const scores = scoresOf(model, features);
	const share = shareOf(features);
	const slopes = scores.map((score, label) => {
		const known = labels[label] ?? -1;
		return known === -1 ? 0 : (1 / (1 + Math.exp(-score)) - (known === 1 ? SURE : SURE_NOT)) * weight;
	});
	slopes.forEach((slope, label) => {
		move(model.bias, seen.bias, label, slope, 1);
		if (slope === 0) return;
		for (const feature of features) {
			const at = feature * model.labels + label;
			const scale = telling[at] ?? 1;
			const pull = (PULL * (model.weights[at] ?? 0)) / scale;
			move(model.weights, seen.weights, at, slope * share * scale + pull, scale);
		}
	});
}

function move(values: Float64Array, seen: Float64Array, at: number, slope: number, scale: number): void {
	seen[at] = (seen[at] ?? 0) + slope * slope;
	values[at] = (values[at] ?? 0) - (RATE * slope * scale) / Math.sqrt(seen[at] ?? 1);
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
