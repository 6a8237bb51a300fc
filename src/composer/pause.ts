import { compareLevels, type Finding } from '../checker/index.ts';
import type { Settings } from '../settings/index.ts';

/** Whether to ask before publishing, and letting the press pass after the answer. */
export interface Pause {
	/** The findings to ask about now; empty when the text may go. A text is asked about once. */
	reasonsFor(text: string, findings: readonly Finding[], settings: Settings): readonly Finding[];
	/** Remembers the press that was held back: a click on `control`, or a key in the text. */
	hold(event: MouseEvent | KeyboardEvent, control: HTMLElement): void;
	/** Does what was held back, once. A site that does not take it gets the next press of the user. */
	letPass(): void;
}

/** The same press once more. It is not trusted, so that nothing of ours answers to it. */
function again(event: MouseEvent | KeyboardEvent, control: HTMLElement): () => void {
	if (event instanceof MouseEvent) return () => control.click();
	const { key, code, keyCode, ctrlKey, metaKey, shiftKey } = event;
	const press: KeyboardEventInit = {
		...{ key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey },
		...{ bubbles: true, cancelable: true, composed: true },
	};
	return () => control.dispatchEvent(new KeyboardEvent('keydown', press));
}

export function createPause(): Pause {
	let askedAbout: string | undefined;
	let held: (() => void) | undefined;
	return {
		reasonsFor(text, findings, { pauseBeforePublishing: from }) {
			if (from === 'off' || text === askedAbout) return [];
			const reasons = findings.filter(({ level }) => compareLevels(level, from) >= 0);
			askedAbout = reasons.length > 0 ? text : undefined;
			return reasons;
		},
		hold(event, control) {
			held = again(event, control);
		},
		letPass() {
			const press = held;
			held = undefined;
			press?.();
		},
	};
}
