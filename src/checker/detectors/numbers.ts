/** Numbers that identify or reach a person. */
import { type Detection, detect } from './detector.ts';

/**
 * The eleven test of a Dutch citizen service number: the digits weighed 9, 8 … 2, −1 add up to a multiple of eleven.
 * Eight digits get their leading zero back.
 */
export function passesElevenTest(number: string): boolean {
	const digits = number.replace(/\D/g, '').padStart(9, '0');
	if (digits.length !== 9 || /^0{5}/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
	const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
	return sum % 11 === 0;
}

/** ISO 13616: the first four characters to the end, letters as 10–35, the rest modulo 97 is one. */
export function isIban(text: string): boolean {
	const iban = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
	if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('NL') && iban.length !== 18))
		return false;
	let rest = 0;
	for (const character of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

const NINE_DIGITS =
	/(?<![\d.,/€#-])(?<![€$#]\s)(?:\d{8,9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{2}[ .]\d{3}[ .]\d{3})(?![\d/%-])(?![.,]\d)/g;

/** Nine digits (or eight) on their own that pass the eleven test. */
export function citizenServiceNumbers(sentence: string): Detection[] {
	return detect(
		sentence,
		NINE_DIGITS,
		'bsn',
		(match) => passesElevenTest(match[0]) && !isTelephone(match[0]),
	);
}

const IBAN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}(?![\p{L}\p{N}])/gu;

/** Bank account numbers with a right check number. A following word may have been swallowed: shorter stretches are tried. */
export function bankAccounts(sentence: string): Detection[] {
	const found: Detection[] = [];
	for (const match of sentence.matchAll(IBAN)) {
		let text = match[0];
		while (text.length > 14 && !isIban(text)) text = text.slice(0, Math.max(text.lastIndexOf(' '), 0));
		if (isIban(text)) found.push({ sense: 'iban', from: match.index, to: match.index + text.length });
	}
	return found;
}

/** Dutch and Belgian numbers as people write them; service numbers are told apart below. */
const TELEPHONE =
	/(?<![\p{L}\p{N}€.,/-])(?<!€\s)(?<![A-Z]{4}\s?)(?:(?:\+|00)\s?(?:31|32)[\s.-]{0,2}(?:\(0\)[\s.-]?)?[1-9]|\(?0[1-9])(?:[\s./()-]{0,3}\d){7,9}(?![\p{L}\p{N}])/gu;
/** The first digits in words: "nul zes, 12 34 56 78". */
const SPOKEN_MOBILE =
	/(?<![\p{L}\p{N}])(?:nul|0)[\s-]?zes[\s,.:-]{0,3}(?:\d[\s.-]{0,2}){7}\d(?![\p{L}\p{N}])/giu;
const SERVICE = /^(?:0(?:800|900|906|909|88|14)|00?31(?:800|900|88)|\+31(?:800|900|88))/;

function nationalDigits(text: string): string {
	return text
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(?:\+|00)3[12]/, '0');
}

function isTelephone(text: string): boolean {
	return /^0[1-9]\d{8}$/.test(nationalDigits(text));
}

/** 0497 is a landline in the Kempen and a mobile in Belgium: only the prefix of the country tells them apart. */
function isMobile(text: string): boolean {
	return /^06/.test(nationalDigits(text)) || /^(?:\+|00)\s?32[\s.-]{0,2}(?:\(0\))?[\s.-]?4/.test(text);
}

/** Telephone numbers, `phone-mobile` and `phone-land`; helplines and 088 numbers give nothing. */
export function telephoneNumbers(sentence: string): Detection[] {
	const spoken = detect(sentence, SPOKEN_MOBILE, 'phone-mobile');
	const written = [...sentence.matchAll(TELEPHONE)]
		.filter((match) => {
			const digits = nationalDigits(match[0]);
			return (
				(digits.length === 10 || (digits.length === 9 && /32/.test(match[0].slice(0, 4)))) &&
				!SERVICE.test(digits)
			);
		})
		.map((match) => ({
			sense: isMobile(match[0]) ? 'phone-mobile' : 'phone-land',
			from: match.index,
			to: match.index + match[0].length,
		}));
	return [...spoken, ...written];
}
