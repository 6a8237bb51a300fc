/**
 * A network with one hidden layer for many labels at once: units that are zero or more (ReLU), a logistic output for each
 * label. Learned by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011).
 */

/** One text: the numbers of its features, each once, and per label what is known. */
export interface Sample {
	readonly features: readonly number[];
	/** 1: has the label; 0: has not; -1: not known, or nothing to learn from. */
	readonly labels: readonly (1 | 0 | -1)[];
	readonly weight: number;
}

export interface Model {
	readonly labels: number;
	/** `weights[feature * UNITS + unit]`. */
	readonly weights: Float32Array;
	/** Of each unit. */
	readonly unitBias: Float32Array;
	/** `outputs[label * UNITS + unit]`. */
	readonly outputs: Float32Array;
	/** Of each label. */
	readonly bias: Float32Array;
}

export const UNITS = 64;
const EPOCHS = 12;
/** Samples of one step. */
const BATCH = 64;
const RATE = 0.1;
const OUTPUT_RATE = 0.06;
const FIRST_BIAS = -3;
/** Spread of the first weights; units that begin alike would stay alike. */
const FIRST_WEIGHT = 0.1;
/** The checker divides alike: see `Evidence`. */
const FEWEST = 14;
/** No draft is quite sure, so that none drives a weight far (label smoothing: Szegedy et al. 2016). */
const SURE = 0.95;
const SURE_NOT = 0.005;
/** Share of the features that each step leaves out by chance, so that no weight leans on others (word dropout: Iyyer et al. 2015). */
const LEFT_OUT = 0.3;
/** The same for units (dropout: Srivastava et al. 2014). */
const UNITS_LEFT_OUT = 0.2;

/** Always the same model for the same samples. */
export function learn(samples: readonly Sample[], features: number, labels: number): Model {
	const random = seeded(7);
	const drawn = (length: number, spread: number): Float32Array =>
		Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * spread);
	const model: Model = {
		labels,
		weights: drawn(features * UNITS, FIRST_WEIGHT),
		unitBias: new Float32Array(UNITS),
		outputs: drawn(labels * UNITS, 1 / Math.sqrt(UNITS)),
		bias: new Float32Array(labels).fill(FIRST_BIAS),
	};
	const gradient = new Gradient(model);
	const order = [...samples];
	for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
		shuffle(order, random);
		order.forEach((sample, index) => {
			const kept = sample.features.filter(() => random() >= LEFT_OUT);
			const isUsed = Array.from({ length: UNITS }, () => random() >= UNITS_LEFT_OUT);
			gradient.add({ ...sample, features: kept }, isUsed);
			if (index % BATCH === BATCH - 1) gradient.step();
		});
		gradient.step();
	}
	return model;
}

/** The score of each label: above zero means more likely than not. */
export function scoresOf(model: Model, features: readonly number[]): Float32Array {
	return outputsOf(model, activityOf(model, features));
}

function activityOf({ weights, unitBias }: Model, features: readonly number[]): Float32Array {
	const sums = new Float32Array(UNITS);
	for (const feature of features) {
		const first = feature * UNITS;
		for (let unit = 0; unit < UNITS; unit += 1) sums[unit] = (sums[unit] ?? 0) + (weights[first + unit] ?? 0);
	}
	const share = shareOf(features);
	return sums.map((sum, unit) => Math.max(0, (unitBias[unit] ?? 0) + sum * share));
}

function outputsOf({ outputs, bias }: Model, activity: Float32Array): Float32Array {
	return bias.map((own, label) => {
		let sum = own;
		for (let unit = 0; unit < UNITS; unit += 1)
			sum += (activity[unit] ?? 0) * (outputs[label * UNITS + unit] ?? 0);
		return sum;
	});
}

function shareOf(features: readonly number[]): number {
	return 1 / Math.sqrt(Math.max(FEWEST, features.length));
}

/** What some samples would have the model change. */
class Gradient {
	private readonly weights: Slopes;
	private readonly unitBias: Slopes;
	private readonly outputs: Slopes;
	private readonly bias: Slopes;
	private readonly touched = new Set<number>();

	constructor(private readonly model: Model) {
		this.weights = new Slopes(model.weights, RATE, 1e-6);
		this.unitBias = new Slopes(model.unitBias, OUTPUT_RATE, 1e-2);
		this.outputs = new Slopes(model.outputs, OUTPUT_RATE, 1e-2);
		this.bias = new Slopes(model.bias, RATE, 1);
	}

	/** Without the units that are not used. */
	add({ features, labels, weight }: Sample, isUsed: readonly boolean[]): void {
		const { model } = this;
		const activity = activityOf(model, features).map((one, unit) =>
			isUsed[unit] ? one / (1 - UNITS_LEFT_OUT) : 0,
		);
		const slopes = outputsOf(model, activity).map((score, label) => {
			const known = labels[label] ?? -1;
			return known === -1 ? 0 : (1 / (1 + Math.exp(-score)) - (known === 1 ? SURE : SURE_NOT)) * weight;
		});
		const unitSlopes = new Float32Array(UNITS);
		slopes.forEach((slope, label) => {
			if (slope === 0) return;
			const first = label * UNITS;
			for (let unit = 0; unit < UNITS; unit += 1)
				unitSlopes[unit] = (unitSlopes[unit] ?? 0) + slope * (model.outputs[first + unit] ?? 0);
			this.outputs.add(first, activity, slope);
		});
		for (let unit = 0; unit < UNITS; unit += 1)
			unitSlopes[unit] = activity[unit] === 0 ? 0 : (unitSlopes[unit] ?? 0) / (1 - UNITS_LEFT_OUT);
		const share = shareOf(features);
		for (const feature of features) {
			this.touched.add(feature);
			this.weights.add(feature * UNITS, unitSlopes, share);
		}
		this.unitBias.add(0, unitSlopes, 1);
		this.bias.add(0, slopes, 1);
	}

	/** Changes the model, and forgets the samples. */
	step(): void {
		for (const feature of this.touched) this.weights.move(feature * UNITS, UNITS);
		this.touched.clear();
		for (const slopes of [this.unitBias, this.outputs, this.bias]) slopes.move(0, slopes.length);
	}
}

/** The slopes of some parameters, and how they moved until now. */
class Slopes {
	readonly length: number;
	private readonly sums: Float32Array;
	private readonly squares: Float32Array;

	constructor(
		private readonly values: Float32Array,
		private readonly rate: number,
		first: number,
	) {
		this.length = values.length;
		this.sums = new Float32Array(values.length);
		this.squares = new Float32Array(values.length).fill(first);
	}

	/** Of the parameters from `first` on, each `times` over. */
	add(first: number, slopes: Float32Array, times: number): void {
		const { sums } = this;
		for (let at = 0; at < slopes.length; at += 1)
			sums[first + at] = (sums[first + at] ?? 0) + (slopes[at] ?? 0) * times;
	}

	/** Moves `count` parameters from `first` on. */
	move(first: number, count: number): void {
		const { sums, squares, values, rate } = this;
		for (let at = first; at < first + count; at += 1) {
			const slope = sums[at] ?? 0;
			if (slope === 0) continue;
			const square = (squares[at] ?? 0) + slope * slope;
			squares[at] = square;
			values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(square);
			sums[at] = 0;
		}
	}
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
