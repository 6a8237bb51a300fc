import { rulebook } from '../../generated/rulebook.ts';
import { type Checker, createChecker, type Draft, type Finding } from '../checker/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';

function draftOf(text: string, surface: Surface, settings: Settings): Draft {
	const { inReplyTo, media } = surface.context();
	return {
		text,
		site: surface.site,
		kind: surface.kind,
		media,
		role: settings.role,
		...(inReplyTo === undefined ? {} : { inReplyTo }),
	};
}

/** Gives the findings in a text. */
export type DraftCheck = (text: string, settings: Settings) => Finding[];

/** Checks texts of one surface; keeps what the checker learned about sentences until the settings change. */
export function createDraftCheck(surface: Surface): DraftCheck {
	let checker: Checker | undefined;
	let madeFor: Settings | undefined;
	return (text, settings) => {
		if (!checker || madeFor !== settings) {
			checker = createChecker(rulebook, settings);
			madeFor = settings;
		}
		return checker.check(draftOf(text, surface, settings));
	};
}
