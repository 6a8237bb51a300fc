import { compareLevels, type Finding } from '../checker/index.ts';
import { createEditor, type Editor } from '../editors/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { Dismissals } from './dismissals.ts';
import { createDraftCheck } from './draft-check.ts';
import { sameFinding } from './help.ts';
import { createReader, NOTHING_READ, type Reader, type Reading } from './reader.ts';

/** One text of a composer: most have one, a thread has one for each segment. */
export interface Part {
	readonly editable: HTMLElement;
	readonly editor: Editor;
	reading: Reading;
}

/** A finding and the text that it stands in. */
export interface Found {
	readonly finding: Finding;
	readonly part: Part;
}

/** All texts that are published together, as one. */
export interface Parts {
	readonly all: readonly Part[];
	/** Everything that was found at the last reading, the gravest first. */
	readonly found: readonly Found[];
	readonly praise: Finding | undefined;
	/** How many findings the writer has waved away. */
	readonly dismissed: number;
	/** The texts as they were read, in one string that differs when any of them does. */
	readonly text: string;
	partOf(editable: HTMLElement | null): Part | undefined;
	read(settings: Settings, isOff: boolean): void;
	/** False when all marks stood where they belong. */
	repaint(): boolean;
	/** The place of a finding from an earlier reading, or null when it is gone. */
	placeOf(earlier: Found, earlierText: string): number | null;
}

/** Stands between the texts of a composer, where nobody can type it. */
const BETWEEN = '\u0000';

export function createParts(surface: Surface, dismissals: Dismissals, signal: AbortSignal): Parts {
	const findingsIn = createDraftCheck(surface);
	const readers = new Map<Part, Reader>();
	for (const editable of surface.parts()) {
		const editor = createEditor(editable, signal);
		readers.set(
			{ editable, editor, reading: NOTHING_READ },
			createReader(surface, editor, findingsIn, dismissals),
		);
	}
	const all = [...readers.keys()];
	const foundNow = () =>
		all
			.flatMap((part) => part.reading.findings.map((finding): Found => ({ finding, part })))
			.sort((a, b) => compareLevels(b.finding.level, a.finding.level));
	let found: readonly Found[] = [];
	return {
		all,
		get found() {
			return found;
		},
		get praise() {
			return all.find(({ reading }) => reading.praise)?.reading.praise;
		},
		get dismissed() {
			return all.reduce((total, { reading }) => total + reading.dismissed, 0);
		},
		get text() {
			return all.map(({ reading }) => reading.text).join(BETWEEN);
		},
		partOf: (editable) => all.find((part) => part.editable === editable),
		read(settings, isOff) {
			const texts = new Map(all.map((part) => [part, part.editor.read()]));
			if ([...texts.values()].every(({ text }) => text.trim() === '')) dismissals.clear();
			for (const [part, now] of texts) {
				const reading = readers.get(part)?.read(now, settings, isOff);
				if (reading) part.reading = reading;
			}
			found = foundNow();
		},
		repaint() {
			return [...readers.values()].map((reader) => reader.repaint()).includes(true);
		},
		placeOf(earlier, earlierText) {
			const { text, findings } = earlier.part.reading;
			const at = sameFinding(earlier.finding, earlierText, findings, text);
			return at === null ? null : found.findIndex(({ finding }) => finding === findings[at]);
		},
	};
}
