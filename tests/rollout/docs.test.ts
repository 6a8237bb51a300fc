import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../scripts/policy/tables.ts';
import { isTarget } from '../../src/rollout/index.ts';
import { isSettingKey, resolveSettings } from '../../src/settings/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as {
	permissions: string[];
	host_permissions: string[];
	content_security_policy: { extension_pages: string };
};
const PAGES = [
	'docs/uitrol.md',
	'docs/privacy.md',
	'docs/winkel/teksten.md',
	'docs/winkel/privacyverklaring.md',
];

/** The name that a heading has in an address, as GitHub makes it. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} -]/gu, '')
		.trim()
		.replaceAll(' ', '-');

describe('docs/uitrol.md', () => {
	const page = read('docs/uitrol.md');

	it('has the tables that follow from the schema and the generators', () => {
		expect(withTables(page)).toBe(page);
	});

	it('shows settings that Postwijs takes', () => {
		const [example = '{}'] = [...page.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1]);
		const settings = JSON.parse(example);
		expect(Object.keys(settings).length).toBeGreaterThan(3);
		expect(resolveSettings({}, settings).problems).toEqual([]);
		const pieces = [...page.matchAll(/`"(\w+)": ([^`]+)`/g)].filter(
			(match) => match[1] !== 'installation_mode',
		);
		expect(pieces.length).toBeGreaterThan(3);
		for (const [, key = '', value = ''] of pieces) {
			expect(isSettingKey(key)).toBe(true);
			expect(resolveSettings({}, { [key]: JSON.parse(value) }).problems).toEqual([]);
		}
	});

	it('names targets that exist', () => {
		for (const [, targets = ''] of page.matchAll(/--target ([a-z,-]+)/g))
			for (const target of targets.split(',')) expect(target === 'all' || isTarget(target)).toBe(true);
	});
});

describe.each(PAGES)('%s', (path) => {
	const page = read(path);

	it('has no link that leads nowhere', () => {
		for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
			if (/^(https|mailto):/.test(target)) continue;
			const [file = '', anchor] = target.split('#');
			const place = file === '' ? path : join(dirname(path), file);
			expect({ target, exists: existsSync(join(ROOT, place)) }).toEqual({ target, exists: true });
			if (anchor === undefined) continue;
			const headings = [...read(place).matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] ?? ''));
			expect(headings).toContain(anchor);
		}
	});
});

describe('docs/privacy.md', () => {
	const page = read('docs/privacy.md');

	it('explains each permission and each site of the manifest, and no other', () => {
		const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
		const hosts = manifest.host_permissions.map((host) => host.replace('https://', '').replace('/*', ''));
		expect(rows.filter((row) => manifest.permissions.includes(row ?? '')).sort()).toEqual(
			[...manifest.permissions].sort(),
		);
		for (const host of hosts) expect(page).toContain(`\`${host}\``);
	});

	it('quotes the security policy as it is', () => {
		expect(page).toContain(manifest.content_security_policy.extension_pages);
	});
});

describe('the store texts', () => {
	const page = read('docs/winkel/teksten.md');
	const textOf = (heading: string) =>
		new RegExp(`^### ${heading}\\n+([^#]+)`, 'm').exec(page)?.[1]?.trim() ?? '';

	it('fit the stores', () => {
		for (const language of ['nl', 'en']) {
			const { description } = JSON.parse(read(`_locales/${language}/messages.json`));
			expect(description.message.length).toBeLessThanOrEqual(132);
			expect(page).toContain(description.message);
		}
		for (const heading of ['Uitgebreid \\(nl\\)', 'Uitgebreid \\(en\\)']) {
			expect(textOf(heading).length).toBeGreaterThan(300);
			expect(textOf(heading).length).toBeLessThan(10_000);
		}
	});

	it('give a reason for each permission', () => {
		for (const permission of manifest.permissions) expect(page).toContain(`| \`${permission}\` |`);
	});
});
