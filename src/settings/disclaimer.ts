import { fill } from './fill.ts';
import type { Settings } from './schema.ts';

/** `personalShort` is for a site that leaves no room for the whole sentence. */
export type DisclaimerKind = 'personal' | 'personalShort' | 'organisation';

const SETTING_OF = {
	personal: 'disclaimerPersonal',
	personalShort: 'disclaimerPersonalShort',
	organisation: 'disclaimerOrganisation',
} as const;

/**
 * The text of a disclaimer with `{organisatie}` and `{school}` filled in. Somebody may work at several schools: the
 * first is taken unless one is given. Without a school the organisation stands in, so that no gap is published.
 */
export function disclaimerText(
	kind: DisclaimerKind,
	settings: Settings,
	school = settings.schoolNames[0],
): string {
	const organisatie = settings.organisationName;
	return fill(settings[SETTING_OF[kind]], { organisatie, school: school || organisatie }).trim();
}
