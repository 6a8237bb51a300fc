import { describe, expect, test } from 'vitest';
import { fullDates, postcodes } from '../../src/checker/detectors/dates.ts';
import {
	bankAccounts,
	citizenServiceNumbers,
	isIban,
	passesElevenTest,
	telephoneNumbers,
} from '../../src/checker/detectors/numbers.ts';

const words = (detector: typeof postcodes, text: string) =>
	detector(text).map(({ from, to }) => text.slice(from, to));

describe('citizen service numbers', () => {
	test.each(['111222333', '123456782', '010000008'])('%s passes the eleven test', (number) => {
		expect(passesElevenTest(number)).toBe(true);
	});
	test.each(['111222334', '123456783', '000000000', '111111111', '12345'])('%s fails', (number) => {
		expect(passesElevenTest(number)).toBe(false);
	});
	test.each([
		['bsn 111222333 van mijn moeder', ['111222333']],
		['1112.22.333', ['1112.22.333']],
		['111 222 333', ['111 222 333']],
		['€ 111222333', []],
		['nummer 1112223334', []],
		['111222334', []],
	])('%s', (text, found) => {
		expect(words(citizenServiceNumbers, text)).toEqual(found);
	});
});

describe('bank accounts', () => {
	test('the check digits decide (ISO 13616)', () => {
		expect(isIban('NL91 ABNA 0417 1643 00')).toBe(true);
		expect(isIban('BE68 5390 0754 7034')).toBe(true);
		expect(isIban('NL91 ABNA 0417 1643 01')).toBe(false);
	});
	test.each([
		['Graag op NL91ABNA0417164300 voor vrijdag', ['NL91ABNA0417164300']],
		['Graag op NL91 ABNA 0417 1643 00 voor vrijdag', ['NL91 ABNA 0417 1643 00']],
		['Nepmail met NL12 ABCD 0123 4567 89', []],
	])('%s', (text, found) => {
		expect(words(bankAccounts, text)).toEqual(found);
	});
});

describe('telephone numbers', () => {
	test.each([
		['bel 06-12345678', ['06-12345678']],
		['bel 06 12 34 56 78 even', ['06 12 34 56 78']],
		['bel +31 6 12345678', ['+31 6 12345678']],
		['bel 0031612345678', ['0031612345678']],
		['bel +31 (0)6 1234 5678', ['+31 (0)6 1234 5678']],
		['thuis 0497-641234', ['0497-641234']],
		['(0497) 64 12 34', ['(0497) 64 12 34']],
		['bel 0800-0432', []],
		['bel 0900 8844', []],
		['bel 088-1234567', []],
		['bel 112', []],
		['het jaar 2024 en 2025', []],
		['NL12 ABCD 0123 4567 89', []],
	])('%s', (text, found) => {
		expect(words(telephoneNumbers, text)).toEqual(found);
	});
});

describe('dates and postcodes', () => {
	test.each([
		['geboren op 12 maart 2014', ['12 maart 2014']],
		['geb. 12-03-2014', ['12-03-2014']],
		['op 3 mei', []],
		['score 12-3', []],
	])('%s', (text, found) => {
		expect(words(fullDates, text)).toEqual(found);
	});
	test.each([
		['5531 AB Bladel', ['5531 AB']],
		['5531ab', ['5531ab']],
		['in 2024 in de klas', []],
		['1940 SS', []],
	])('%s', (text, found) => {
		expect(words(postcodes, text)).toEqual(found);
	});
});
