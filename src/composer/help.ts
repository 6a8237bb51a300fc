import type { Finding, Repair } from '../checker/index.ts';
import type { Editor, InsertOutcome } from '../editors/editor.ts';
import type { DisclaimerKind, Settings, Translate } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import { smoothed } from '../ui/repair-range.ts';
import type { DisclaimerOffer, Notice } from '../ui/view.ts';
import { copied } from './clipboard.ts';
import { disclaimerChange, disclaimerKinds, disclaimerRemoval } from './disclaimer.ts';

/** What a helping click came to; without a notice it simply worked. */
export type Outcome = Notice | null;

async function copy(text: string, t: Translate): Promise<Notice> {
	return (await copied(text)) ? { message: t('notice_copied') } : { message: t('notice_copy_by_hand'), text };
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
	const { start, end, text } = smoothed(repair, editor.read().text);
	return conclude(await editor.replace(start, end, text), repair.text, t);
}

/** Puts a disclaimer in the text, once: in the place of the one that is there, else at the end. */
export async function addDisclaimer(
	kind: DisclaimerKind,
	editor: Editor,
	surface: Surface,
	settings: Settings,
	t: Translate,
): Promise<Outcome> {
	const change = disclaimerChange(kind, editor.read().text, surface, settings);
	if (!change) return { message: t('notice_no_room') };
	if (change.text === '') return { message: t('notice_already_there') };
	return conclude(await editor.replace(change.start, change.end, change.text), change.sentence, t);
}

/** Takes the disclaimer out of the text. */
export async function removeDisclaimer(editor: Editor, settings: Settings, t: Translate): Promise<Outcome> {
	const stretch = disclaimerRemoval(editor.read().text, settings);
	return stretch ? conclude(await editor.replace(stretch.start, stretch.end, ''), '', t) : null;
}

/** What the card offers; a leader reads that a personal title does not take the responsibility away (R5). */
export function disclaimerOffers(
	text: string,
	surface: Pick<Surface, 'kind' | 'spaceLeft'>,
	settings: Settings,
	t: Translate,
): DisclaimerOffer[] {
	return disclaimerKinds(text, surface, settings).map((kind) => {
		const change = disclaimerChange(kind, text, surface, settings);
		return {
			kind,
			sentence: change?.sentence ?? null,
			isThere: change?.text === '',
			...(settings.role === 'leader' && kind !== 'organisation'
				? { note: t('disclaimer_leader_note', { organisatie: settings.organisationName }) }
				: {}),
		};
	});
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
