import { compareLevels, type Finding, type Level } from '../checker/index.ts';

/** The gravest level among the findings, compliments left out. */
export function highestLevel(findings: readonly Finding[]): Exclude<Level, 'good'> | undefined {
	let highest: Exclude<Level, 'good'> | undefined;
	for (const { level } of findings)
		if (level !== 'good' && (highest === undefined || compareLevels(level, highest) > 0)) highest = level;
	return highest;
}

/**
 * Says whether a list of findings is news: more of them, or graver, than was told before. Fewer findings are not told,
 * but count from then on; so each new point is told once, not at every pause.
 */
export function createAnnouncer(): (findings: readonly Finding[]) => boolean {
	let toldCount = 0;
	let toldLevel: Level = 'good';
	return (findings) => {
		const level = highestLevel(findings) ?? 'good';
		const isNews = findings.length > toldCount || compareLevels(level, toldLevel) > 0;
		toldCount = findings.length;
		toldLevel = level;
		return isNews;
	};
}
