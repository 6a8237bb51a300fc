/**
 * Words with one typing error: a letter too many, too few, another, or two swapped (Damerau–Levenshtein distance 1), found
 * through the forms with one letter left out (the method of SymSpell). Short words have too many neighbours and are not taken.
 */

const SHORTEST = 7;

export class TypoIndex {
	private readonly byDeletion = new Map<string, string>();
	private readonly words = new Set<string>();

	/** Takes a word in; words under seven letters are left out. */
	add(word: string): void {
		if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return;
		this.words.add(word);
		for (let at = 0; at < word.length; at += 1) {
			const shorter = word.slice(0, at) + word.slice(at + 1);
			if (!this.byDeletion.has(shorter)) this.byDeletion.set(shorter, word);
		}
	}

	/** The word that was probably meant, or undefined. */
	lookUp(form: string): string | undefined {
		if (form.length < SHORTEST || !/^[a-z]+$/.test(form)) return undefined;
		const direct = this.byDeletion.get(form);
		if (direct !== undefined && isOneStepAway(form, direct)) return direct;
		for (let at = 0; at < form.length; at += 1) {
			const shorter = form.slice(0, at) + form.slice(at + 1);
			if (this.words.has(shorter) && at > 0) return shorter;
			const word = this.byDeletion.get(shorter);
			if (word !== undefined && isOneStepAway(form, word)) return word;
		}
		return undefined;
	}
}

/** The first letter is hardly ever wrong, and inflections differ at the end: both must agree. */
function isOneStepAway(form: string, word: string): boolean {
	if (form === word || form.charAt(0) !== word.charAt(0)) return false;
	let start = 0;
	while (start < form.length && form.charAt(start) === word.charAt(start)) start += 1;
	let end = 0;
	while (
		end < Math.min(form.length, word.length) - start &&
		form.charAt(form.length - 1 - end) === word.charAt(word.length - 1 - end)
	) {
		end += 1;
	}
	const inForm = form.length - start - end;
	const inWord = word.length - start - end;
	if (end === 0 && inForm + inWord > 0 && start >= Math.min(form.length, word.length)) return false;
	if (inForm <= 1 && inWord <= 1) return true;
	return (
		inForm === 2 &&
		inWord === 2 &&
		form.charAt(start) === word.charAt(start + 1) &&
		form.charAt(start + 1) === word.charAt(start)
	);
}
