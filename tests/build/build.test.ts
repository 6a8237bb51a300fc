import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRulebook } from '../../scripts/ensure-rulebook.ts';
import { ATTENTION_SCRIPT } from '../../src/composer/injection.ts';
import { managedSchema } from '../../src/settings/managed-schema.ts';

const root = resolve(import.meta.dirname, '../..');
const MODES = ['chromium', 'firefox', 'chromium-test', 'firefox-test'] as const;
type Mode = (typeof MODES)[number];
const FIRST_HALF = 'src/composer/content.iife.js';
const SHIPPED = ['chromium', 'firefox'] as const;

const folder = mkdtempSync(join(tmpdir(), 'postwijs-build-'));

/** Runs one of the packages' own programs, as a person would: without the environment of the test runner. */
function run(program: string, args: readonly string[]) {
	const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
	const result = spawnSync(process.execPath, [resolve(root, 'node_modules', program), ...args], {
		cwd: root,
		encoding: 'utf8',
		env,
	});
	return { ...result, output: `${result.stdout}${result.stderr}` };
}

/** Every file of a build by its path, in text. */
function filesOf(mode: Mode): Map<string, string> {
	const base = join(folder, mode);
	const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
	return new Map(paths.map((path) => [relative(base, path), readFileSync(path, 'latin1')]));
}

/** Bytes of all scripts that a page loads at once, as a store compresses them. */
function gzippedScripts(files: Map<string, string>, page: string): number {
	const wanted = new Set(
		[...(files.get(page) ?? '').matchAll(/src="\/([^"]+\.js)"/g)].map(([, path]) => path),
	);
	for (const path of wanted) {
		const imports = (files.get(path ?? '') ?? '').matchAll(
			/(?:from|^import|;import)\s*["']\.\/([^"']+)["']/g,
		);
		for (const [, file] of imports) wanted.add(`assets/${file}`);
	}
	expect(wanted.size).toBeGreaterThan(1);
	return [...wanted].reduce((sum, path) => sum + gzipSync(files.get(path ?? '') ?? '').length, 0);
}

const manifestOf = (mode: Mode) => JSON.parse(filesOf(mode).get('manifest.json') ?? '{}');
const scriptsOf = (mode: Mode) => [...filesOf(mode)].filter(([path]) => path.endsWith('.js'));

beforeAll(() => {
	ensureRulebook();
	for (const mode of MODES) {
		const args = ['build', '--mode', mode, '--outDir', join(folder, mode), '--logLevel', 'warn'];
		const build = run('vite/bin/vite.js', args);
		if (build.status !== 0) throw new Error(`The ${mode} build failed:\n${build.output}`);
	}
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(SHIPPED)('the %s build', (mode) => {
	it('has one small content script on the four sites only', () => {
		const { content_scripts } = manifestOf(mode);
		// The chat beside a film stands in a frame; no other frame gets anything.
		expect(content_scripts).toHaveLength(2);
		const [pages, chat] = content_scripts;
		expect(pages).not.toHaveProperty('all_frames');
		expect(chat.all_frames).toBe(true);
		expect(chat.matches).toEqual(['https://www.youtube.com/live_chat*']);
		expect(pages.exclude_matches).toEqual(chat.matches);
		for (const { js, run_at } of content_scripts) {
			expect(js).toEqual([FIRST_HALF]);
			expect(run_at).toBe('document_start');
		}
		const hosts = content_scripts[0].matches.map(
			(match: string) => new URL(match.replace('/*', '/')).hostname,
		);
		const owners = hosts.map((host: string) => host.split('.').slice(-2).join('.'));
		expect([...new Set(owners)].sort()).toEqual([
			'facebook.com',
			'linkedin.com',
			'twitter.com',
			'x.com',
			'youtube.com',
		]);
		expect((filesOf(mode).get(FIRST_HALF) ?? '').length).toBeLessThan(24_000);
	});

	it.each([FIRST_HALF, ATTENTION_SCRIPT])('has %s whole, without other files', (path) => {
		const script = filesOf(mode).get(path) ?? '';
		expect(script.length).toBeGreaterThan(1000);
		expect(script).not.toMatch(/\bimport\s*(?:[({*]|["'][./])|\bexport\s*[{*]|\brequire\(|getURL\(/);
	});

	it('asks for storage, and for scripting on the four sites, and shows pages nothing', () => {
		const manifest = manifestOf(mode);
		expect(manifest.permissions).toEqual(['storage', 'scripting']);
		expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
		for (const key of ['optional_permissions', 'optional_host_permissions'])
			expect(manifest).not.toHaveProperty(key);
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest).not.toHaveProperty('externally_connectable');
	});

	it('opens its pages with little script: the checker comes when somebody asks for it', () => {
		for (const page of ['src/popup/index.html', 'src/options/index.html'])
			expect(gzippedScripts(filesOf(mode), page), page).toBeLessThan(60_000);
	});

	it('forbids its own pages every connection and every script or style from elsewhere', () => {
		const csp: string = manifestOf(mode).content_security_policy.extension_pages;
		const rules = new Map(
			csp.split(/;\s*/).map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
		);
		expect(rules.get('default-src')).toBe("'none'");
		expect(rules.get('connect-src')).toBe("'none'");
		expect(rules.get('script-src')).toBe("'self'");
		expect(rules.get('style-src')).toBe("'self'");
		expect(csp).not.toMatch(/unsafe|https?:|data:|\*/);
	});

	it('holds no way to reach a network, to run text as code, or to write HTML', () => {
		const forbidden =
			/\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|\beval\s*\(|new Function\b|importScripts|\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|setHTMLUnsafe|srcdoc/g;
		for (const [path, code] of scriptsOf(mode))
			expect({ path, found: code.match(forbidden) ?? [] }).toEqual({ path, found: [] });
	});

	it('has every file that the manifest names, and the texts of both languages', () => {
		const files = filesOf(mode);
		const manifest = manifestOf(mode);
		const background = manifest.background.service_worker ?? manifest.background.scripts[0];
		const { default_popup, default_icon } = manifest.action;
		const named = [
			...[background, default_popup, manifest.options_ui.page, 'src/welcome/index.html'],
			...[...Object.values<string>(manifest.icons), ...Object.values<string>(default_icon)],
		];
		expect(named.filter((path) => !files.has(path))).toEqual([]);
		for (const language of ['nl', 'en']) {
			const source = readFileSync(resolve(root, `_locales/${language}/messages.json`), 'latin1');
			expect(JSON.parse(files.get(`_locales/${language}/messages.json`) ?? '{}')).toEqual(JSON.parse(source));
		}
	});

	it('differs from its test build in the shadow mode only', () => {
		const shipped = filesOf(mode);
		const test = filesOf(`${mode}-test`);
		expect([...test.keys()]).toEqual([...shipped.keys()]);
		const closed = /\bmode:\s*(["'`])closed\1/g;
		expect((shipped.get(ATTENTION_SCRIPT) ?? '').match(closed)).not.toBeNull();
		for (const [path, text] of shipped) {
			const opened = text.replace(closed, (rule) => rule.replace('closed', 'open'));
			// Not `toBe` on the texts: a failure would print both bundles.
			expect(test.get(path) === opened, `${path} has another difference than the shadow mode`).toBe(true);
		}
	});
});

describe('the Chromium build', () => {
	it('has a fixed key, so that its id never changes', () => {
		const source = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
		expect(manifestOf('chromium').key).toBe(source.key);
		expect(source.key).toMatch(/^MII[\w+/=]+$/);
	});

	it('carries the schema of the managed settings', () => {
		expect(manifestOf('chromium').storage).toEqual({ managed_schema: 'managed-schema.json' });
		expect(JSON.parse(filesOf('chromium').get('managed-schema.json') ?? '{}')).toEqual(managedSchema());
	});
});

describe('the Firefox build', () => {
	it('has an id and says that it collects nothing, and lacks what only Chromium knows', () => {
		const manifest = manifestOf('firefox');
		expect(manifest.browser_specific_settings.gecko).toMatchObject({
			id: 'postwijs@kempenkind.example',
			data_collection_permissions: { required: ['none'] },
		});
		for (const key of ['key', 'storage', 'minimum_chrome_version']) expect(manifest).not.toHaveProperty(key);
		expect(manifest.background).not.toHaveProperty('service_worker');
		expect(filesOf('firefox').has('managed-schema.json')).toBe(false);
	});

	it('passes the linter of Firefox’s store without a word', () => {
		const args = [
			'lint',
			'--source-dir',
			join(folder, 'firefox'),
			'--output',
			'json',
			'--no-config-discovery',
		];
		const lint = run('web-ext/bin/web-ext.js', args);
		const { summary, ...rest } = JSON.parse(lint.stdout);
		expect(rest).toMatchObject({ errors: [], notices: [], warnings: [] });
		expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
	}, 60_000);
});
