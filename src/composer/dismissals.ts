import { compareLevels, type Finding, type Level } from '../checker/index.ts';

/** `stretch`: these words. `rule`: everything this rule finds in this post. */
export type DismissalScope = 'stretch' | 'rule';

/** What somebody does not want to hear again. Lives in memory and goes with the composer. */
export interface Dismissals {
	dismiss(finding: Finding, text: string, scope: DismissalScope): void;
	isDismissed(finding: Finding, text: string): boolean;
	/** A rule that was dismissed for this post may speak again; single words stay dismissed. */
	forget(rule: string): void;
	/** The post is out, or the writer starts over. */
	clear(): void;
}

/** Words, not offsets: what is typed elsewhere does not bring a finding back. */
function stretchKey(finding: Finding, text: string): string {
	const words = text.slice(finding.start, finding.end).normalize('NFC').toLowerCase();
	return `${finding.rule} ${words.split(/\s+/u).filter(Boolean).join(' ')}`;
}

/** A dismissal holds up to the level it was given at: what becomes graver may be said once more. */
export function createDismissals(): Dismissals {
	const ceilings = new Map<string, Level>();
	const isUnder = (key: string, level: Level) => {
		const ceiling = ceilings.get(key);
		return ceiling !== undefined && compareLevels(level, ceiling) <= 0;
	};
	return {
		dismiss: (finding, text, scope) => {
			const key = scope === 'rule' ? finding.rule : stretchKey(finding, text);
			if (!isUnder(key, finding.level)) ceilings.set(key, finding.level);
		},
		isDismissed: (finding, text) =>
			isUnder(finding.rule, finding.level) || isUnder(stretchKey(finding, text), finding.level),
		forget: (rule) => {
			ceilings.delete(rule);
		},
		clear: () => ceilings.clear(),
	};
}
