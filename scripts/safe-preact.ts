import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The one place where Preact writes HTML: the prop `dangerouslySetInnerHTML`. */
const HTML_WRITE = /\|\|\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Writes a copy of Preact that cannot write HTML and gives its path. We never use that prop, the linter of Firefox's
 * store warns about it, and without it the bundles hold no way at all to turn text into HTML.
 * A copy behind an alias rather than a Vite plugin, because crxjs builds the content script without plugins.
 * Throws when a new version of Preact has another form, so that nobody ships the unchanged one unawares.
 */
export function writeSafePreact(root: string): string {
	const source = readFileSync(resolve(root, 'node_modules/preact/dist/preact.mjs'), 'utf8');
	const writes = source.match(HTML_WRITE)?.length ?? 0;
	const safe = source.replace(HTML_WRITE, '').replace(/\n\/\/# sourceMappingURL=.*/, '');
	if (writes !== 1 || /\.(inner|outer)HTML\s*=[^=]/.test(safe)) {
		throw new Error(
			`scripts/safe-preact.ts: found ${writes} HTML writes in preact.mjs where 1 was expected. ` +
				'Preact has changed; look at how it handles dangerouslySetInnerHTML now and adapt HTML_WRITE.',
		);
	}
	const target = resolve(root, 'generated/preact.mjs');
	mkdirSync(resolve(root, 'generated'), { recursive: true });
	// Two builds at the same time must not read each other's half-written file.
	if (!existsSync(target) || readFileSync(target, 'utf8') !== safe) writeFileSync(target, safe);
	return target;
}
