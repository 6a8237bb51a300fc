/** Characters that stand for other characters: look-alikes, leetspeak and invisible ones. */

/**
 * Characters that carry no letter: format characters (Unicode category Cf: soft hyphen, joiners, direction marks, byte
 * order mark) and variation selectors.
 */
export const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** Cyrillic, Greek and other letters that look like Latin ones (Unicode TR39 confusables, the part seen in practice). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
	а: 'a',
	в: 'b',
	с: 'c',
	ԁ: 'd',
	е: 'e',
	ё: 'e',
	һ: 'h',
	і: 'i',
	ї: 'i',
	ј: 'j',
	к: 'k',
	ӏ: 'l',
	м: 'm',
	н: 'h',
	п: 'n',
	о: 'o',
	р: 'p',
	ԛ: 'q',
	г: 'r',
	ѕ: 's',
	т: 't',
	ц: 'u',
	ѵ: 'v',
	ԝ: 'w',
	х: 'x',
	у: 'u',
	α: 'a',
	β: 'b',
	ε: 'e',
	η: 'n',
	ι: 'i',
	κ: 'k',
	ν: 'v',
	ο: 'o',
	ρ: 'p',
	σ: 'o',
	τ: 't',
	υ: 'u',
	χ: 'x',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ħ: 'h',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ʀ: 'r',
	ɑ: 'a',
	ɡ: 'g',
	ɪ: 'i',
	ʏ: 'y',
	ĸ: 'k',
	ĳ: 'ij',
};

/** Digits and signs that people write for a letter; a list where two letters are usual. */
export const LEET: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'il',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'9': 'g',
	'@': 'a',
	$: 's',
	'!': 'il',
	'|': 'il',
	'€': 'e',
	'¡': 'i',
};

/**
 * The form in which words are compared: small letters without accents, invisible characters and look-alikes, and
 * straight apostrophes. Accents and case never decide alone.
 */
export function fold(text: string): string {
	if (/^[a-zA-Z0-9]*$/.test(text)) return text.toLowerCase();
	let folded = '';
	const plain = text.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	for (const character of plain) folded += LOOK_ALIKES[character] ?? character;
	return folded.replace(/[’‘ʼ´`′]/gu, "'");
}
