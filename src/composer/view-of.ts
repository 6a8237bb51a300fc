import { languageOf, type Settings, translator } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';
import type { Notice, NudgeView } from '../ui/view.ts';
import { highestLevel } from './announcer.ts';
import { disclaimerOffers } from './help.ts';
import type { Reading } from './reader.ts';

/** What was said and opened so far in the conversation with the writer. */
export interface Conversation {
	/** The finding that the card shows; null while the card is closed. */
	openAt: number | null;
	notice: Notice | undefined;
	announcement: string;
}

/** The view of a reading, in the language of the settings. */
export function viewOf(
	{ text, findings, praise }: Reading,
	{ openAt, notice, announcement }: Conversation,
	surface: Surface,
	settings: Settings,
): NudgeView {
	const language = languageOf(settings.language);
	const t = translator(language);
	const highest = highestLevel(findings);
	return {
		t,
		language,
		organisation: settings.organisationName,
		findings,
		openAt,
		announcement,
		disclaimers: openAt === null ? [] : disclaimerOffers(text, surface, settings, t),
		...(praise ? { praise } : {}),
		...(highest ? { highest } : {}),
		...(notice ? { notice } : {}),
	};
}
