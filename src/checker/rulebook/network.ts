/** A network with one hidden layer: features → units that give zero or more (ReLU) → outputs. */
import { decodeWeights, STEP } from './weight-code.ts';

/** A text of fewer features counts as if it had as many: a single word proves little. */
const FEWEST = 14;

/** An output of a network. */
export interface Output {
	readonly bias: number;
	/** What it takes of each unit. */
	readonly units: readonly number[];
}

export class Network {
	private readonly steps: Int8Array;
	private readonly units: number;
	private readonly taken: Float32Array;

	/** `unitBiases`: of each unit. `weights`: for each feature a character for each unit, see `weight-code.ts`. */
	constructor(
		private readonly unitBiases: readonly number[],
		weights: string,
		private readonly outputs: readonly Output[],
	) {
		this.units = unitBiases.length;
		this.steps = decodeWeights(weights);
		this.taken = Float32Array.from(outputs.flatMap(({ units }) => units));
	}

	/** Each output for a text with these features (each once). */
	outputsFor(features: ReadonlySet<number>): Float32Array {
		const { units, taken } = this;
		const given = this.givenFor(features);
		return Float32Array.from(this.outputs, ({ bias }, output) => {
			let sum = bias;
			for (let unit = 0; unit < units; unit += 1)
				sum += (given[unit] ?? 0) * (taken[output * units + unit] ?? 0);
			return sum;
		});
	}

	/**
	 * What a feature of such a text adds to one output there. Exact, not an estimate: as long as the same units are at work
	 * the network is linear.
	 */
	partsOf(output: number, features: ReadonlySet<number>): (feature: number) => number {
		const { units, steps, taken } = this;
		const given = this.givenFor(features);
		const share = shareOf(features);
		return (feature) => {
			let sum = 0;
			for (let unit = 0; unit < units; unit += 1)
				if ((given[unit] ?? 0) > 0)
					sum += (steps[feature * units + unit] ?? 0) * (taken[output * units + unit] ?? 0);
			return sum * share;
		};
	}

	/** What each unit gives. */
	private givenFor(features: ReadonlySet<number>): Float32Array {
		const { units, steps } = this;
		const sums = new Int32Array(units);
		for (const feature of features) {
			const first = feature * units;
			for (let unit = 0; unit < units; unit += 1) sums[unit] = (sums[unit] ?? 0) + (steps[first + unit] ?? 0);
		}
		const share = shareOf(features);
		return Float32Array.from(this.unitBiases, (bias, unit) => Math.max(0, bias + (sums[unit] ?? 0) * share));
	}
}

function shareOf({ size }: ReadonlySet<number>): number {
	return STEP / Math.sqrt(Math.max(FEWEST, size));
}
