import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../scripts/current-rulebook.ts';
import { type CheckOptions, createChecker, type Draft } from '../../src/checker/index.ts';

const rulebook = await currentRulebook();
const found = (draft: Draft, options: CheckOptions = {}) =>
	createChecker(rulebook, options)
		.check(draft)
		.map(({ rule, level }) => `${rule} ${level}`);

describe('the settings change what is found', () => {
	test('a public contact counts for nothing, however it is written', () => {
		const options = {
			publicContacts: ['0497 641234', 'directeur.jan@ons.nl', 'scholen.nl', 'Kerkstraat 12'],
		};
		expect(found({ text: 'Bel 0497-64 12 34 voor meer.' })).toContain('confidential-personal-data stop');
		expect(found({ text: 'Bel 0497-64 12 34 voor meer.' }, options)).toEqual([]);
		expect(found({ text: 'Bel +31 497 641234 voor meer.' }, options)).toEqual([]);
		expect(found({ text: 'Mail Directeur.Jan@ons.nl' }, options)).toEqual([]);
		expect(found({ text: 'Mail piet.puk@scholen.nl' }, options)).toEqual([]);
		expect(found({ text: 'Kom naar kerkstraat 12 voor de spullen' }, options)).toEqual([]);
		expect(found({ text: 'Bel 0497-64 12 35 voor meer.' }, options)).toContain(
			'confidential-personal-data stop',
		);
	});

	test('a disabled rule finds nothing', () => {
		expect(found({ text: 'Wat een kutweer.' }, { disabledRules: ['profanity'] })).toEqual([]);
	});

	test('a disclaimer in the profile leaves at most a tip', () => {
		const text = 'Ik vind dat de doorstroomtoets op de basisschool afgeschaft moet worden.';
		expect(found({ text })).toContain('capacity-unclear caution');
		expect(found({ text }, { disclaimerInProfile: true })).toEqual(['capacity-unclear tip']);
	});

	test('the name of the organisation counts as saying for whom one speaks', () => {
		const text = 'Namens Stichting De Vlier: het onderwijs in de regio krijgt volgend jaar meer leraren.';
		expect(found({ text }, { organisationName: 'Stichting De Vlier' })).toEqual([]);
	});

	test('the role decides which rules look', () => {
		const text = 'Ik vind dat de doorstroomtoets op de basisschool afgeschaft moet worden.';
		expect(found({ text, role: 'staff' })).toEqual(['capacity-unclear caution']);
		expect(found({ text, role: 'leader' })).toEqual(['leader-represents caution']);
	});
});
