/** Names from the settings that the rulebook cannot know: the organisation, its schools, and words that count as confidential. */
import type { CheckOptions } from '../draft.ts';
import { fold } from '../language/characters.ts';
import { tokenize } from '../language/tokens.ts';
import type { CompiledSense, PhraseLayer } from './format.ts';

export interface OwnNames {
	readonly senses: readonly CompiledSense[];
	readonly phrases: PhraseLayer;
}

/** Senses `own-organisation` and `own-school` for the names in the settings, `extra-term` for the confidential ones. */
export function ownNames(options: CheckOptions): OwnNames {
	const lists: [sense: string, names: readonly string[]][] = [
		['own-organisation', options.organisationName === undefined ? [] : [options.organisationName]],
		['own-school', options.schoolNames ?? []],
		['extra-term', options.extraTerms ?? []],
	];
	const senses: CompiledSense[] = [];
	const phrases: Record<string, string[]> = {};
	for (const [id, names] of lists) {
		const words: string[] = [];
		for (const name of names) {
			const parts = tokenize(name).map((token) => fold(token.text).replace(/[^\p{L}\p{N}']/gu, ''));
			if (parts.length === 1 && parts[0]) words.push(parts[0]);
			else if (parts.length > 1 && parts.every((part) => part !== '')) {
				phrases[id] = [...(phrases[id] ?? []), parts.join(' ')];
			}
		}
		if (words.length > 0) {
			senses.push({
				id,
				words: words.join(' '),
				except: '',
				implies: [],
				disguised: false,
				typos: false,
				undeniable: false,
				alike: true,
				standsOn: [],
			});
		}
	}
	return { senses, phrases };
}
