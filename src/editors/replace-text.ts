import type { InsertOutcome } from './editor.ts';
import { comparable, isAlreadyThere } from './text.ts';

/** Measured: an engine that is given text in the same task as a new selection puts it at the old one (platform.md §6). */
const SETTLING = 50;
/** Longer than any engine that was measured takes to show what it was given. */
const PATIENCE = 1000;

/** What the procedure needs of a field. */
export interface Target {
	readonly element: HTMLElement;
	text(): string;
	/** Gives the field the focus and selects; false when the place cannot be found. */
	select(start: number, end: number): boolean;
	/** The offsets of the selection, or null when they cannot be told. */
	selected(): { start: number; end: number } | null;
	/** One insertion in place of the selection, which begins at `start`, by the engine's first choice. */
	insert(text: string, start: number): void;
}

/**
 * Replaces a stretch by the safe procedure (composers.md §5.5): select, wait until the engine has seen it, insert once,
 * wait until it shows, read back. Whatever happens there is no second attempt.
 *
 * @param before the text that the offsets are of; when it is no longer so, nothing is done
 */
export async function replaceText(
	target: Target,
	before: string,
	start: number,
	end: number,
	text: string,
): Promise<InsertOutcome> {
	if (start < 0 || start > end || end > before.length) return 'refused';
	const now = target.text();
	if (isAlreadyThere(now, start, end, text)) return 'unchanged';
	if (now !== before) return 'refused';
	if (!(await settleSelection(target, start, end)) || target.text() !== before) return 'refused';
	const wanted = comparable(before.slice(0, start) + text + before.slice(end));
	target.insert(text, start);
	return (await becomes(target, wanted)) ? 'done' : 'refused';
}

/** Selects and waits; an engine that takes the focus may put its old selection back, so once more if need be. */
async function settleSelection(target: Target, start: number, end: number): Promise<boolean> {
	for (let attempt = 0; attempt < 2; attempt++) {
		if (!target.select(start, end)) return false;
		await pause(SETTLING);
		const selected = target.selected();
		if (selected === null || (selected.start === start && selected.end === end)) return true;
	}
	return false;
}

/** True as soon as the field reads `wanted`, false when it does not within the time. */
function becomes(target: Target, wanted: string): Promise<boolean> {
	const isThere = () => comparable(target.text()) === wanted;
	if (isThere()) return Promise.resolve(true);
	return new Promise((resolve) => {
		const finish = (result: boolean) => {
			clearTimeout(timer);
			observer.disconnect();
			resolve(result);
		};
		const observer = new MutationObserver(() => {
			if (isThere()) finish(true);
		});
		const timer = setTimeout(() => finish(isThere()), PATIENCE);
		observer.observe(target.element, { characterData: true, childList: true, subtree: true });
	});
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
