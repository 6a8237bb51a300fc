import type { Settings, Translate } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { Nudge } from '../ui/nudge.tsx';
import type { Dismissals } from './dismissals.ts';
import type { Part, Parts } from './parts.ts';
import type { Conversation } from './view-of.ts';

/** A composer that has the attention, as what the writer does with the nudge sees it. */
export interface Tended {
	readonly surface: Surface;
	readonly parts: Parts;
	readonly dismissals: Dismissals;
	readonly talk: Conversation;
	readonly signal: AbortSignal;
	readonly t: Translate;
	readonly nudge: Nudge;
	/** As they are now. */
	readonly settings: Settings;
	/** The text that was written in last. */
	readonly active: Part;
	/** Reads all texts and finds anew, without showing it. */
	read(): void;
	/** Reads and shows; does nothing while an input method composes. */
	check(): void;
	/** Shows what was read and said. */
	show(): void;
}
