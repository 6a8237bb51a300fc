import { describe, expect, test } from 'vitest';
import { createDismissals } from '../../src/composer/dismissals.ts';
import { findingOn } from './findings.ts';

const TEXT = 'Wat een kutdag, echt een klotedag.';
const swearing = findingOn(TEXT, 'kutdag');

describe('“Deze keer niet”', () => {
	test('hides these words, and not other words of the same rule', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'stretch');
		expect(dismissals.isDismissed(swearing, TEXT)).toBe(true);
		expect(dismissals.isDismissed(findingOn(TEXT, 'klotedag'), TEXT)).toBe(false);
	});

	test('survives what is typed before and after the words', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'stretch');
		const later = `Nou zeg. ${TEXT} Morgen beter.`;
		expect(dismissals.isDismissed(findingOn(later, 'kutdag'), later)).toBe(true);
	});

	test('does not mind capitals, spaces and the way an accent is composed', () => {
		const dismissals = createDismissals();
		const before = 'Die Zoë  heeft ruzie';
		dismissals.dismiss(findingOn(before, 'Zoë  heeft', 'confidential-pupil'), before, 'stretch');
		const after = 'die zoe\u0308 heeft ruzie';
		expect(dismissals.isDismissed(findingOn(after, 'zoe\u0308 heeft', 'confidential-pupil'), after)).toBe(
			true,
		);
	});

	test('leaves the same words alone where another rule finds them', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'stretch');
		expect(dismissals.isDismissed(findingOn(TEXT, 'kutdag', 'insult'), TEXT)).toBe(false);
	});

	test('ends when the words become something else', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'stretch');
		const later = 'Wat een kutweek.';
		expect(dismissals.isDismissed(findingOn(later, 'kutweek'), later)).toBe(false);
	});
});

describe('“Niet meer in dit bericht”', () => {
	test('hides all that the rule finds, and nothing of another rule', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'rule');
		expect(dismissals.isDismissed(findingOn(TEXT, 'klotedag'), TEXT)).toBe(true);
		expect(dismissals.isDismissed(findingOn(TEXT, 'echt', 'insult'), TEXT)).toBe(false);
	});

	test('does not hide what becomes graver, but does hide what becomes lighter', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(findingOn(TEXT, '', 'leader-represents', 'caution'), TEXT, 'rule');
		expect(dismissals.isDismissed(findingOn(TEXT, '', 'leader-represents', 'stop'), TEXT)).toBe(false);
		expect(dismissals.isDismissed(findingOn(TEXT, '', 'leader-represents', 'tip'), TEXT)).toBe(true);
	});

	test('ends when the rule is asked to speak again, and no other one with it', () => {
		const dismissals = createDismissals();
		const insult = findingOn(TEXT, 'echt', 'insult');
		dismissals.dismiss(swearing, TEXT, 'rule');
		dismissals.dismiss(insult, TEXT, 'rule');
		dismissals.forget(swearing.rule);
		expect(dismissals.isDismissed(swearing, TEXT)).toBe(false);
		expect(dismissals.isDismissed(insult, TEXT)).toBe(true);
	});

	test('ends with the post', () => {
		const dismissals = createDismissals();
		dismissals.dismiss(swearing, TEXT, 'rule');
		dismissals.clear();
		expect(dismissals.isDismissed(swearing, TEXT)).toBe(false);
	});
});
