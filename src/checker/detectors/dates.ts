/** Dates and postcodes by their form; whether they say something about a person is for the rules. */
import { type Detection, detect } from './detector.ts';

const MONTH =
	'(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|march|may|june|july|august|october)';
const DATE = new RegExp(
	`(?<![\\d/-])\\d{1,2}(?:(?:[-/. ]\\s?\\d{1,2}[-/. ]\\s?)|(?:e|th|st)?\\s${MONTH}\\.?\\s)(?:19|20)?\\d{2}(?![\\d/])`,
	'giu',
);

/** Full dates: day, month and year. */
export function fullDates(sentence: string): Detection[] {
	return detect(sentence, DATE, 'full-date', (match) => Number.parseInt(match[0], 10) <= 31);
}

const POSTCODE = /(?<![\p{L}\p{N}])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Za-z]{2}(?![\p{L}\p{N}])/gu;

/** Dutch postcodes: four digits and two letters (capitals, or written together); SA, SD and SS are never given out. */
export function postcodes(sentence: string): Detection[] {
	return detect(
		sentence,
		POSTCODE,
		'postcode',
		(match) => /[A-Z]{2}$/.test(match[0]) || /\d[a-z]{2}$/.test(match[0]),
	);
}
