import type { Finding } from '../checker/index.ts';
import type { Editor, Mark } from '../editors/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { Dismissals } from './dismissals.ts';
import { createDraftCheck } from './draft-check.ts';
import { carryMarks, marksOf } from './marks.ts';

/** What was found in a text: what is worth a thought and was not dismissed, and the compliment there may be. */
export interface Reading {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly praise: Finding | undefined;
}

/** Reads and checks one composer, and keeps its marks at their words. */
export interface Reader {
	/** Reads and checks now, and paints what was found. */
	read(settings: Settings): Reading;
	/** Takes the marks along with what was typed since: an editor that rewrites its nodes collapses their ranges. */
	repaint(): void;
}

/** True where nothing is to be checked: the site is switched off, or there is no text yet. */
function isQuiet(text: string, surface: Surface, settings: Settings): boolean {
	return text.trim() === '' || settings.disabledSites.includes(surface.site);
}

export function createReader(surface: Surface, editor: Editor, dismissals: Dismissals): Reader {
	const findingsIn = createDraftCheck(surface);
	let marks: readonly Mark[] = [];
	let marksText = '';
	return {
		read: (settings) => {
			const { text } = editor.read();
			if (text.trim() === '') dismissals.clear();
			const all = isQuiet(text, surface, settings) ? [] : findingsIn(text, settings);
			const open = all.filter((finding) => !dismissals.isDismissed(finding, text));
			const findings = open.filter(({ level }) => level !== 'good');
			marks = marksOf(findings);
			marksText = text;
			editor.paint(marks);
			return { text, findings, praise: open.find(({ level }) => level === 'good') };
		},
		repaint: () => {
			if (marks.length === 0) return;
			const { text } = editor.read();
			marks = carryMarks(marks, marksText, text);
			marksText = text;
			editor.paint(marks);
		},
	};
}
