import { rulebook } from '../../generated/rulebook.ts';
import { isFirm } from '../checker/index.ts';
import {
	languageOf,
	type Settings,
	type SettingsSnapshot,
	type Translate,
	translator,
} from '../settings/index.ts';
import type { SiteId, Surface } from '../sites/surface.ts';
import type { DisclaimerMenu, Notice, NudgeView, Support } from '../ui/view.ts';
import { highestLevel } from './announcer.ts';
import { disclaimerOffers } from './help.ts';
import { managerMail } from './manager-mail.ts';
import type { Part, Parts } from './parts.ts';
import { findDisclaimer } from './present-disclaimer.ts';
import { shortcut } from './shortcut.ts';

/** What was said and opened so far in the conversation with the writer. */
export interface Conversation {
	/** The finding that the card shows; null while the card is closed. */
	openAt: number | null;
	notice: Notice | undefined;
	announcement: string;
	/** How often the card was opened. */
	turn: number;
	/** The points that somebody is asked to look at before publishing; undefined while nothing is asked. */
	question: readonly string[] | undefined;
}

const SITE_NAME: Readonly<Record<SiteId, string>> = {
	x: 'X',
	facebook: 'Facebook',
	linkedin: 'LinkedIn',
	youtube: 'YouTube',
};

function disclaimerMenu(
	text: string,
	surface: Surface,
	{ settings, managedKeys }: SettingsSnapshot,
	t: Translate,
): DisclaimerMenu {
	const present = findDisclaimer(text, settings);
	// A leader represents the organisation whatever a profile says (R5).
	const asksProfile =
		settings.role === 'staff' && !settings.disclaimerInProfile && !managedKeys.has('disclaimerInProfile');
	return {
		offers: disclaimerOffers(text, surface, settings, t),
		asksProfile,
		...(present ? { present: present.sentence } : {}),
	};
}

function supportOf(settings: Settings, mail: Support['mail']): Support {
	const { managerName, reportingUrl, measuresUrl, codeUrl, confidentialAdviser } = settings;
	return { managerName, mail, reportingUrl, measuresUrl, codeUrl, confidentialAdviser };
}

const firmRules = new Set(rulebook.rules.filter(isFirm).map(({ id }) => id));

/** The view of what was read, in the language of the settings; `active` is the text that was written in last. */
export function viewOf(
	parts: Parts,
	active: Part,
	{ openAt, notice, announcement, turn, question }: Conversation,
	surface: Surface,
	snapshot: SettingsSnapshot,
): NudgeView {
	const { settings, managedKeys } = snapshot;
	const language = languageOf(settings.language);
	const t = translator(language);
	const findings = parts.found.map(({ finding }) => finding);
	const highest = highestLevel(findings);
	const shown = parts.found[openAt ?? 0];
	const finding = shown?.finding;
	const { text } = (shown?.part ?? active).reading;
	const { praise, dismissed } = parts;
	const siteName = SITE_NAME[surface.site];
	return {
		t,
		language,
		organisation: settings.organisationName,
		isLeader: settings.role === 'leader',
		text,
		findings,
		points: parts.found.map(({ part, finding: { level, wording, start, end } }, place) => ({
			place,
			level,
			title: wording[language].title,
			words: part.reading.text.slice(start, end),
		})),
		dismissed,
		openAt,
		turn,
		announcement,
		shortcut: shortcut(),
		...(openAt === null
			? {}
			: {
					menus: {
						disclaimers: disclaimerMenu(active.reading.text, surface, snapshot, t),
						support: supportOf(settings, managerMail({ text, siteName, finding, language }, settings, t)),
						canSwitchOff:
							finding !== undefined && !firmRules.has(finding.rule) && !managedKeys.has('disabledRules'),
					},
				}),
		...(praise ? { praise } : {}),
		...(highest ? { highest } : {}),
		...(notice ? { notice } : {}),
		...(question ? { question } : {}),
	};
}
