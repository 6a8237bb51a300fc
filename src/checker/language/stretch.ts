/** Half-open range of token indexes. */
export interface Stretch {
	readonly first: number;
	readonly end: number;
}
