const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold in any form, unpaired surrogates among them. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand between tags and in attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
	return text
		.replace(IMPOSSIBLE, '\uFFFD')
		.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
