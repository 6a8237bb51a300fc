/** Something in a rule file that has to be mended, in a sentence that says where and how. */
export class RuleProblem extends Error {
	constructor(
		readonly file: string,
		/** Counted from one. */
		readonly line: number,
		readonly reason: string,
	) {
		super(`${file}:${line}: ${reason}`);
	}
}
