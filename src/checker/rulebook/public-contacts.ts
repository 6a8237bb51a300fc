/** The allow-list of the settings: numbers, addresses, mail addresses and domains that are public. */
/** Tells whether a stretch of text is on the list. Numbers are compared by their digits, the rest without case and spaces. */
export function publicContactTest(contacts: readonly string[]): (text: string) => boolean {
	const numbers = new Set<string>();
	const texts = new Set<string>();
	for (const contact of contacts) {
		if (/^[+\d\s().-]+$/.test(contact)) numbers.add(national(contact));
		else texts.add(squeeze(contact));
	}
	if (numbers.size + texts.size === 0) return () => false;
	return (text) => {
		const plain = squeeze(text);
		if (/\d/.test(text) && numbers.has(national(text))) return true;
		return texts.has(plain) || [...texts].some((one) => plain.endsWith(`@${one.replace(/^@/, '')}`));
	};
}

function national(number: string): string {
	return number
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(?:\+|00)31/, '0');
}

function squeeze(text: string): string {
	return text.toLowerCase().replace(/[\s,]+/g, '');
}
