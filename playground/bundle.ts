import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from '../scripts/lib/run-command.ts';
import { writeSafePreact } from '../scripts/safe-preact.ts';

/** Bundles the playground from the sources that also make the extension, and gives the folder of the result. */
export async function bundlePlayground(): Promise<string> {
	const folder = join(ROOT, '.cache', 'playground');
	mkdirSync(folder, { recursive: true });
	await build({
		configFile: false,
		root: join(ROOT, 'playground'),
		base: './',
		logLevel: 'warn',
		define: { __SHADOW_MODE__: JSON.stringify('closed') },
		resolve: { alias: [{ find: /^preact$/, replacement: writeSafePreact(ROOT) }] },
		plugins: [preact()],
		build: {
			outDir: folder,
			assetsDir: '',
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: false,
			assetsInlineLimit: 0,
		},
	});
	return folder;
}
