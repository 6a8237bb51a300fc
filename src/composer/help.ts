import type { Finding, Repair } from '../checker/index.ts';
import type { Editor, InsertOutcome } from '../editors/editor.ts';
import type { Settings, Translate } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { DisclaimerOffer, Notice } from '../ui/view.ts';
import { type Capacity, chooseDisclaimer } from './disclaimer.ts';

/** What a helping click came to; without a notice it simply worked. */
export type Outcome = Notice | null;

async function copy(text: string, t: Translate): Promise<Notice> {
	try {
		await navigator.clipboard.writeText(text);
		return { message: t('notice_copied') };
	} catch {
		return { message: t('notice_copy_by_hand'), text };
	}
}

/** Where an insertion did not come through nothing more is tried in the editor: the clipboard is always right. */
async function conclude(outcome: InsertOutcome, text: string, t: Translate): Promise<Outcome> {
	if (outcome === 'refused') return text.trim() === '' ? { message: t('notice_by_hand') } : copy(text, t);
	return outcome === 'unchanged' ? { message: t('notice_already_there') } : null;
}

/** Makes the change that a finding proposes. */
export async function carryOut(
	repair: Extract<Repair, { kind: 'replace' }>,
	editor: Editor,
	t: Translate,
): Promise<Outcome> {
	return conclude(await editor.replace(repair.start, repair.end, repair.text), repair.text, t);
}

/** Puts a disclaimer at the end of the text, once. */
export async function addDisclaimer(
	which: Capacity,
	editor: Editor,
	surface: Surface,
	settings: Settings,
	t: Translate,
): Promise<Outcome> {
	const { text } = editor.read();
	const choice = chooseDisclaimer(which, text, surface, settings);
	if (!choice) return { message: t('notice_no_room') };
	if (choice.insertion === '') return { message: t('notice_already_there') };
	const outcome = await editor.replace(text.length, text.length, choice.insertion);
	return conclude(outcome, choice.sentence, t);
}

/** What the card offers; a leader reads that a personal title does not take the responsibility away (R5). */
export function disclaimerOffers(
	text: string,
	surface: Surface,
	settings: Settings,
	t: Translate,
): DisclaimerOffer[] {
	const capacities: readonly Capacity[] = ['personal', 'organisation'];
	const ordered = settings.role === 'leader' ? [...capacities].reverse() : capacities;
	return ordered.map((which) => ({
		which,
		sentence: chooseDisclaimer(which, text, surface, settings)?.sentence ?? null,
		...(settings.role === 'leader' && which === 'personal'
			? { note: t('disclaimer_leader_note', { organisatie: settings.organisationName }) }
			: {}),
	}));
}

/** The place in a new list of the same finding as an earlier one, although its words may have moved; null when it is gone. */
export function sameFinding(
	earlier: Finding,
	earlierText: string,
	findings: readonly Finding[],
	text: string,
): number | null {
	const words = earlierText.slice(earlier.start, earlier.end);
	const alike = findings.flatMap((finding, index) =>
		finding.rule === earlier.rule && text.slice(finding.start, finding.end) === words ? [index] : [],
	);
	const distance = (index: number) => Math.abs((findings[index]?.start ?? 0) - earlier.start);
	return alike.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
