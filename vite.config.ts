import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { writeSafePreact } from './scripts/safe-preact.ts';
import { ATTENTION_SCRIPT } from './src/composer/injection.ts';
import { FIREFOX_ID } from './src/rollout/request.ts';
import { managedSchema } from './src/settings/managed-schema.ts';

const GECKO = {
	id: FIREFOX_ID,
	strict_min_version: '142.0',
	data_collection_permissions: { required: ['none'] },
};

/** What Firefox needs to differ: event page, gecko id, no key and no managed schema (it warns about both). */
function firefoxManifest(manifest: Record<string, unknown>): Record<string, unknown> {
	const { key: _key, minimum_chrome_version: _min, storage: _storage, ...shared } = manifest;
	return {
		...shared,
		background: { scripts: ['src/background/index.ts'], type: 'module' },
		browser_specific_settings: { gecko: GECKO },
	};
}

/** crxjs does not copy the schema of managed storage, and Firefox must not have it. */
function emitManagedSchema(): Plugin {
	return {
		name: 'postwijs:managed-schema',
		generateBundle() {
			this.emitFile({
				type: 'asset',
				fileName: 'managed-schema.json',
				source: JSON.stringify(managedSchema(), null, 2),
			});
		},
	};
}

/** crxjs builds the scripts that the manifest names; this one is named to the browser when somebody writes. */
function emitAttentionScript(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'postwijs:attention-script',
		configResolved(resolved) {
			config = resolved;
		},
		async generateBundle() {
			const { define = {}, resolve, build: options } = config;
			const built = await build({
				configFile: false,
				logLevel: 'warn',
				define,
				resolve: { alias: resolve.alias },
				oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
				build: {
					write: false,
					target: options.target,
					rolldownOptions: {
						input: ATTENTION_SCRIPT.replace(/\.js$/, '.ts'),
						output: { format: 'iife' },
					},
				},
			});
			const [script] = 'output' in built ? built.output : [];
			if (script?.type !== 'chunk') this.error('The second half of the content script was not built.');
			this.emitFile({ type: 'asset', fileName: ATTENTION_SCRIPT, source: script.code });
		},
	};
}

/** Modes: `chromium`, `firefox`, and each with `-test`, which differs in open shadow roots only. */
export default defineConfig(({ mode }) => {
	const browser = mode.startsWith('firefox') ? 'firefox' : 'chrome';
	const isTestBuild = mode.endsWith('-test');
	const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
	return {
		define: { __SHADOW_MODE__: JSON.stringify(isTestBuild ? 'open' : 'closed') },
		resolve: { alias: [{ find: /^preact$/, replacement: writeSafePreact(import.meta.dirname) }] },
		plugins: [
			preact(),
			crx({
				manifest: (browser === 'firefox' ? firefoxManifest(manifest) : manifest) as ManifestV3Export,
				browser,
			}),
			emitAttentionScript(),
			...(browser === 'chrome' ? [emitManagedSchema()] : []),
		],
		build: {
			outDir: `${isTestBuild ? 'dist-test' : 'dist'}/${browser === 'chrome' ? 'chromium' : 'firefox'}`,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: false,
			// The manifest names the other pages; this one is opened after installation.
			rolldownOptions: {
				input: { welcome: 'src/welcome/index.html' },
				// Nobody caches what lies on the disk; without a hash in the name only what changed differs.
				output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js' },
			},
			// The CSP of our pages knows no data: addresses.
			assetsInlineLimit: 0,
		},
	};
});
