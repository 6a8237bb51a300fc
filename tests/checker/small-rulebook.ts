/** A small language, and the plainest rule about it. */
import type {
	CompiledCase,
	CompiledEvidence,
	CompiledRule,
	CompiledSense,
	RuleEvidence,
} from '../../src/checker/rulebook/format.ts';
import { encodeWeight } from '../../src/checker/rulebook/weight-code.ts';

/** A sense of these words, with a space between them. */
export const sense = (id: string, words: string): CompiledSense => ({
	id,
	words,
	except: '',
	implies: [],
	disguised: false,
	typos: false,
	undeniable: id === 'always',
	alike: false,
	standsOn: [],
});
/** Fruit, vegetables, and a word that takes the meaning away. */
export const senses = [
	sense('fruit', 'appel peer'),
	sense('green', 'kool sla'),
	sense('toy', 'speelgoed'),
	sense('here', 'thuis'),
	sense('always', 'immer'),
];
const wording = { title: 'title', message: 'message', advice: 'advice' };
const byRole = { staff: wording, leader: wording };

/** Fires on fruit. */
export const plainCase: CompiledCase = {
	name: 'case',
	all: [['fruit']],
	around: [],
	window: 'sentence',
	weights: {},
	threshold: 0,
	unless: [],
	unlessDraft: [],
	unlessAround: [],
	answered: [],
	unlessAnswered: [],
	media: 'whatever',
	others: {},
	othersAfter: {},
	mark: [],
	within: 0,
	level: { staff: 'caution', leader: 'stop' },
};
export const plainRule: CompiledRule = {
	id: 'rule',
	guideline: 'R1',
	search: [],
	roles: ['staff', 'leader'],
	kinds: ['post', 'reply'],
	minimumWords: 0,
	once: 'word',
	quoted: false,
	negated: false,
	softenedByProfile: false,
	yieldsTo: [],
	unless: [],
	unlessDraft: [],
	evidenceNeeds: [],
	evidenceKeeps: [],
	cases: [plainCase],
	wording: { nl: byRole, en: byRole },
	repairs: [],
};

/** A rule that needs a score of 2, or of 1 where a case applies. */
export const plainEvidence: RuleEvidence = {
	rule: 'rule',
	level: { staff: 'tip', leader: 'caution' },
	bias: 0,
	units: [1, -1],
	trust: 1,
	threshold: 2,
};

/** Evidence for one rule in which words and senses simply add up: one unit gives what speaks for it, the other what speaks against it. */
export function evidenceOf(weights: Readonly<Record<string, number>>, rule: RuleEvidence): CompiledEvidence {
	return {
		rules: [rule],
		features: Object.keys(weights).join(' '),
		weights: Object.values(weights)
			.map((weight) => encodeWeight(weight) + encodeWeight(-weight))
			.join(''),
		unitBiases: [0, 0],
	};
}
