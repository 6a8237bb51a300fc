import { compareLevels, type Finding } from '../checker/index.ts';
import type { Editor, EditorText, Mark } from '../editors/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { Dismissals } from './dismissals.ts';
import type { DraftCheck } from './draft-check.ts';
import { carryMarks, marksOf } from './marks.ts';

/** What was found in a text: what is worth a thought and was not dismissed, and the compliment there may be. */
export interface Reading {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly praise: Finding | undefined;
	/** How many findings the writer has waved away. */
	readonly dismissed: number;
}

export const NOTHING_READ: Reading = { text: '', findings: [], praise: undefined, dismissed: 0 };

/** Checks one text, and keeps its marks at their words. */
export interface Reader {
	/** Checks the text as it is `now`, and paints what was found; `isOff` where nothing is to be checked. */
	read(now: EditorText, settings: Settings, isOff: boolean): Reading;
	/**
	 * Takes the marks along with what was typed since: an editor that rewrites its nodes collapses their ranges. False when
	 * they stood where they belong.
	 */
	repaint(): boolean;
}

/** The gravest first; among equals the order of the text. */
function byWeight(findings: readonly Finding[]): Finding[] {
	return [...findings].sort((a, b) => compareLevels(b.level, a.level) || a.start - b.start);
}

export function createReader(
	surface: Surface,
	editor: Editor,
	findingsIn: DraftCheck,
	dismissals: Dismissals,
): Reader {
	let marks: readonly Mark[] = [];
	let marksText = '';
	return {
		read: (now, settings, isOff) => {
			const { text } = now;
			// A picture deserves a thought before a word is typed.
			const isEmpty = text.trim() === '' && surface.context().media.length === 0;
			const all = isOff || isEmpty ? [] : findingsIn(text, settings);
			const open = all.filter((finding) => !dismissals.isDismissed(finding, text));
			const findings = byWeight(open.filter(({ level }) => level !== 'good'));
			marks = marksOf(findings);
			marksText = text;
			editor.paint(marks, now);
			return {
				text,
				findings,
				praise: open.find(({ level }) => level === 'good'),
				dismissed: all.length - open.length,
			};
		},
		repaint: () => {
			if (marks.length === 0 || editor.followMarks()) return false;
			const now = editor.read();
			marks = carryMarks(marks, marksText, now.text);
			marksText = now.text;
			editor.paint(marks, now);
			return true;
		},
	};
}
