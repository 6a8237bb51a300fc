/**
 * What the forms of a Dutch word have in common, in its folded form: "gelachen", "lachen" and "lacht" meet. Crude on
 * purpose: it may join words that only look alike, and only serves to weigh, never to find or to show anything.
 */
export function stemOf(word: string): string {
	return word
		.replace(/(?:tjes?|pjes?|jes?|'s)$/, '')
		.replace(/^(.*)ge(?=[a-z]{4})/, '$1')
		.replace(/heden$/, 'heid')
		.replace(/ende?$/, '')
		.replace(/eren$/, 'er')
		.replace(/(?:ste|ten|den|te|de|en|er|[tdes])$/, '')
		.replace(/(.)\1$/, '$1')
		.replace(/([aeou])\1(?=[a-z]$)/, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}
