import type { MessageKey, Translate } from '../settings/index.ts';

/** Parts of the code without a number, by the name that rules give them: how they are called, and what they say. */
const NAMED: Readonly<Record<string, readonly [name: MessageKey, sentence: MessageKey]>> = {
	Kennisdeling: ['part_knowledge', 'guideline_knowledge'],
	Verantwoordelijkheid: ['part_responsibility', 'guideline_responsibility'],
	Veiligheid: ['part_safety', 'guideline_safety'],
	'Bedenk dat': ['part_bear_in_mind', 'guideline_bear_in_mind'],
};

/** The ten numbered guidelines, in their order. */
export const GUIDELINE_KEYS: readonly MessageKey[] = [
	'guideline_r1',
	'guideline_r2',
	'guideline_r3',
	'guideline_r4',
	'guideline_r5',
	'guideline_r6',
	'guideline_r7',
	'guideline_r8',
	'guideline_r9',
	'guideline_r10',
];

/** What the code of conduct says at a guideline: its name as people cite it, and its text in one sentence. */
export interface Guideline {
	readonly name: string;
	readonly sentence: string;
}

/**
 * Looks a guideline up by the name that a finding gives it: `R3`, or a named part, whether or not something follows it
 * (`Bedenk dat (obsceniteit)`, `R2, Kennisdeling`). Null for a name that the code does not have.
 */
export function guidelineOf(guideline: string, t: Translate, organisatie: string): Guideline | null {
	const number = /^R(\d+)\b/.exec(guideline)?.[1];
	const numbered = number === undefined ? undefined : GUIDELINE_KEYS[Number(number) - 1];
	if (number !== undefined && numbered)
		return { name: t('card_guideline', { number }), sentence: t(numbered, { organisatie }) };
	const part = Object.keys(NAMED).find((name) => guideline.startsWith(name));
	const keys = part === undefined ? undefined : NAMED[part];
	if (!keys) return null;
	const [name, sentence] = keys;
	return { name: t('card_code_part', { part: t(name) }), sentence: t(sentence, { organisatie }) };
}
