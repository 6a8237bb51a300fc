/** The detectors that run over every sentence with a digit or a mail address in it. */
import { fullDates, postcodes } from './dates.ts';
import type { Detector } from './detector.ts';
import { privateMail } from './mail.ts';
import { bankAccounts, citizenServiceNumbers, telephoneNumbers } from './numbers.ts';

const withDigits: readonly Detector[] = [
	citizenServiceNumbers,
	bankAccounts,
	telephoneNumbers,
	fullDates,
	postcodes,
];

/** What the detectors can give; the rule compiler knows these senses. */
export const DETECTED_SENSES = [
	'bsn',
	'iban',
	'phone-mobile',
	'phone-land',
	'full-date',
	'postcode',
	'private-mail',
	'long-quotation',
	'verse',
	'short-lines',
] as const;

export const detectors: readonly Detector[] = [
	(sentence) => (/\d{2}/.test(sentence) ? withDigits.flatMap((detector) => detector(sentence)) : []),
	(sentence) => (/@|at[)\]}]|apenstaartje/i.test(sentence) ? privateMail(sentence) : []),
];
