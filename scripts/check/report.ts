/** How findings are printed. */
import type { Draft, Finding, Language, Level } from '../../src/checker/index.ts';

const LEVELS: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
	nl: { good: 'Mooi', tip: 'Tip', caution: 'Let op', stop: 'Niet zo plaatsen' },
	en: { good: 'Nice', tip: 'Tip', caution: 'Take care', stop: 'Do not post it like this' },
};

/** A finding as JSON, in the form of the command line's contract. */
export function toJson(finding: Finding, language: Language) {
	const { rule, guideline, level, start, end, wording } = finding;
	return { rule, guideline, level, start, end, message: wording[language].message };
}

/** A readable report that quotes the words and names the guideline. */
export function report(draft: Draft, findings: readonly Finding[], language: Language): string {
	if (findings.length === 0)
		return language === 'nl' ? 'In orde: niets gevonden.' : 'All well: nothing found.';
	return findings
		.map(({ level, rule, guideline, start, end, wording }) => {
			const { title, message, advice } = wording[language];
			const words = end > start ? `\n  “${draft.text.slice(start, end).replace(/\s+/g, ' ')}”` : '';
			return `${LEVELS[language][level]}: ${title} (${guideline}, ${rule})${words}\n  ${message}\n  → ${advice}`;
		})
		.join('\n\n');
}
