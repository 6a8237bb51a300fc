import { compareLevels, type Finding, type Language, type Level } from '../checker/index.ts';
import { translator } from '../settings/index.ts';
import { spokenShortcut } from './shortcut.ts';

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

/** What a screen reader is told about findings that are news, with the way to them. */
export function announcementOf(count: number, language: Language): string {
	const t = translator(language);
	const toetsen = spokenShortcut(language);
	const said = count === 1 ? t('announce_one') : t('announce_many', { count });
	if (toetsen === '') return said;
	return `${said} ${t(count === 1 ? 'announce_read_one' : 'announce_read_many', { toetsen })}`;
}
