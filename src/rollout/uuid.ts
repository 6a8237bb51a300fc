/** Multiplier and start of FNV-1a for 32 bits. */
const PRIME = 0x01000193;
const START = 0x811c9dc5;

function hash(text: string, start: number): number {
	let value = start;
	for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
	// Spreads the last characters over all bits.
	value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
	return (value ^ (value >>> 16)) >>> 0;
}

/**
 * An identifier that is the same for the same text, in the form of a UUID (version 8: made by a rule of one's own).
 * A profile that is made again thus replaces the older one instead of standing beside it. No secret hangs on it.
 */
export function uuidOf(text: string): string {
	const parts = [0, 1, 2, 3].map((round) => hash(`${text}\n${round}`, START));
	const digits = parts.map((part) => part.toString(16).padStart(8, '0')).join('');
	const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`8${digits.slice(13, 16)}`,
		`${variant}${digits.slice(17, 20)}`,
		digits.slice(20),
	]
		.join('-')
		.toUpperCase();
}
