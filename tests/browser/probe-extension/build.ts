import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const manifest: { content_scripts: { matches: string[] }[] } = JSON.parse(
	readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
);

/**
 * Builds the extension that lets a browser test reach our modules in a real content script. Gives its folder, a new one
 * each time because test files run side by side; the caller removes it.
 */
export async function buildProbeExtension(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'postwijs-probe-'));
	await build({
		configFile: false,
		logLevel: 'warn',
		define: { __SHADOW_MODE__: '"open"' },
		build: {
			outDir: folder,
			emptyOutDir: true,
			minify: false,
			target: 'es2022',
			lib: {
				entry: join(import.meta.dirname, 'content.ts'),
				formats: ['iife'],
				name: 'probe',
				fileName: () => 'content.js',
			},
		},
	});
	writeFileSync(
		join(folder, 'manifest.json'),
		JSON.stringify({
			manifest_version: 3,
			name: 'Postwijs probe',
			version: '1',
			browser_specific_settings: { gecko: { id: 'probe@postwijs.example' } },
			content_scripts: manifest.content_scripts.map(({ matches }) => ({
				matches,
				js: ['content.js'],
				run_at: 'document_start',
			})),
		}),
	);
	return folder;
}
