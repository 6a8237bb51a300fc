import { PAGES } from '../../tests/sites/pages.ts';
import type { PracticeResponse } from '../../tests/sites/server/respond.ts';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 640px; margin: 40px auto; padding: 0 16px }
li { margin: 6px 0 }
code { overflow-wrap: anywhere }
`;

export interface IndexPage {
	/** Sentences under the heading. */
	readonly intro: readonly string[];
	/** Address of a practice page. */
	readonly linkOf: (id: string, url: string) => string;
	/** Further links, by their text. */
	readonly more?: Readonly<Record<string, string>>;
}

const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page from which every practice composer is one click away. */
export function indexPage({ intro, linkOf, more = {} }: IndexPage): PracticeResponse {
	const link = (address: string, text: string) =>
		`<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`;
	const pages = PAGES.map(({ id, url, title }) => link(linkOf(id, url), title)).join('\n');
	const others = Object.entries(more).map(([text, address]) => link(address, text));
	const body = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Postwijs oefenen</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>
<h1>Postwijs oefenen</h1>
${intro.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('\n')}
<ul>
${others.join('\n')}
${pages}
</ul>
</body>
</html>`;
	return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
