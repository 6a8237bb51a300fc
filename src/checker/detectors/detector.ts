/** What patterns of words cannot say: stretches that a checksum or a fixed form recognises. */

export interface Detection {
	readonly sense: string;
	/** UTF-16 offsets from the start of the sentence. */
	readonly from: number;
	readonly to: number;
}

/** Looks at one sentence. Its regular expressions never backtrack over an unbounded stretch. */
export type Detector = (sentence: string) => Detection[];

/** All matches of a global pattern, filtered, as detections of one sense. */
export function detect(
	sentence: string,
	pattern: RegExp,
	sense: string,
	accept: (match: RegExpExecArray) => boolean = () => true,
): Detection[] {
	return [...sentence.matchAll(pattern)]
		.filter((match) => accept(match))
		.map((match) => ({ sense, from: match.index, to: match.index + match[0].length }));
}
