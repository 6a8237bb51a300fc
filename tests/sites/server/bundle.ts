import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SITES = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = dirname(dirname(SITES));
const CACHE = join(ROOT, '.cache', 'practice');

/** Everything that the bundle is made of: the pages' sources and, by the lock file, the engines. */
function fingerprint(): string {
	const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
	const entries = readdirSync(SITES, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles the scripts and styles of the practice pages, only when their sources changed.
 * Gives the folder that holds `x.js`, `x.css` and so on. Safe when two processes build at once: the first one wins.
 */
export async function bundlePracticePages(): Promise<string> {
	const folder = join(CACHE, fingerprint());
	if (existsSync(folder)) return folder;
	mkdirSync(CACHE, { recursive: true });
	const draft = mkdtempSync(join(CACHE, 'building-'));
	await build({
		configFile: false,
		root: SITES,
		logLevel: 'warn',
		define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: draft,
			emptyOutDir: true,
			modulePreload: false,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000,
			target: 'es2022',
			rollupOptions: {
				input: Object.fromEntries(
					['x', 'facebook', 'linkedin', 'youtube'].map((site) => [site, join(SITES, site, 'main.ts')]),
				),
				output: {
					entryFileNames: '[name].js',
					chunkFileNames: 'chunk-[hash].js',
					assetFileNames: '[name][extname]',
				},
			},
		},
	});
	try {
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
	return folder;
}
