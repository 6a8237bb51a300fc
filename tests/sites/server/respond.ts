import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Csp, PAGES, type PracticePage } from '../pages.ts';

/** An answer that every interception (Playwright, BiDi) and every http server can give. */
export interface PracticeResponse {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Where the pages' own scripts and styles live, on every host. */
const ASSETS = '/practice-assets/';
const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
};

function policyOf(csp: Csp, nonce: string): string {
	const directives = [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}'`,
		csp === 'strict' ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"connect-src 'none'",
		"object-src 'none'",
	];
	if (csp === 'default-policy')
		directives.push("require-trusted-types-for 'script'", 'trusted-types default');
	if (csp === 'trusted-types') directives.push("require-trusted-types-for 'script'", "trusted-types 'none'");
	return directives.join('; ');
}

function documentOf(page: PracticePage, theme: string, nonce: string): string {
	return `<!doctype html>
<html lang="nl" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="practice-page" content="${page.id}">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${ASSETS}${page.site}.css">
<script type="module" nonce="${nonce}" src="${ASSETS}${page.site}.js"></script>
</head>
<body></body>
</html>`;
}

function html(body: string, headers: Record<string, string> = {}): PracticeResponse {
	return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** The page at an address; `theme` does not count as part of it. */
export function pageAt(url: URL): PracticePage | undefined {
	const bare = new URL(url);
	bare.searchParams.delete('theme');
	bare.hash = '';
	return PAGES.find((page) => page.url === bare.href);
}

/** Serves one page under a nonce of its own. */
export function respondWithPage(page: PracticePage, theme: string | null): PracticeResponse {
	const nonce = randomBytes(12).toString('base64');
	return html(documentOf(page, theme === 'dark' ? 'dark' : 'light', nonce), {
		'content-security-policy': policyOf(page.csp, nonce),
	});
}

/** The scripts and styles of the pages, from the folder that `bundlePracticePages` gave. */
export function respondWithAsset(folder: string, url: URL): PracticeResponse | undefined {
	if (!url.pathname.startsWith(ASSETS)) return undefined;
	const name = url.pathname.slice(ASSETS.length);
	const type = TYPES[extname(name)];
	if (!type || name.includes('/') || !existsSync(join(folder, name))) return undefined;
	return { status: 200, headers: { 'content-type': type }, body: readFileSync(join(folder, name), 'utf8') };
}

const HOSTS = new Set(PAGES.map((page) => new URL(page.url).host));

/** The answer for an address of one of the sites, or undefined when nothing of ours lives there. */
export function respond(folder: string, url: URL): PracticeResponse | undefined {
	if (!HOSTS.has(url.host)) return undefined;
	const page = pageAt(url);
	if (page) return respondWithPage(page, url.searchParams.get('theme'));
	// LinkedIn keeps a second, unused editor in a hidden frame.
	if (url.host === 'www.linkedin.com' && url.pathname === '/preload/') {
		return html(
			'<!doctype html><title>preload</title><div class="ql-editor" contenteditable="true" role="textbox"></div>',
		);
	}
	return respondWithAsset(folder, url);
}
