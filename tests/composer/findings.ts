import type { Finding, Level } from '../../src/checker/draft.ts';

const wording = { title: 'Titel', message: 'Wat en waarom.', advice: 'Wat te doen.' };

/** A finding on the first occurrence of some words in a text, or on the whole draft. */
export function findingOn(
	text: string,
	words: string,
	rule = 'profanity',
	level: Level = 'caution',
): Finding {
	const start = words === '' ? 0 : text.indexOf(words);
	if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
	return {
		rule,
		guideline: 'Verantwoordelijkheid',
		level,
		start,
		end: start + words.length,
		wording: { nl: wording, en: wording },
		repairs: [],
	};
}
