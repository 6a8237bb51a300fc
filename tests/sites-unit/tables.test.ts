import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';

const manifest: { content_scripts: { matches: string[] }[] } = JSON.parse(
	readFileSync('manifest.json', 'utf8'),
);
const rows = SITES.flatMap((site) => site.rows.map((row) => ({ site, row })));

describe('the tables of surfaces', () => {
	it('name each row once, after its site', () => {
		const names = rows.map(({ row }) => row.name);
		expect(new Set(names).size).toBe(names.length);
		for (const { site, row } of rows) expect(row.name).toMatch(new RegExp(`^${site.site}-[a-z-]+$`));
	});

	it.each(rows)('$row.name says where and when it was seen', ({ row }) => {
		expect(row.source).toMatch(/\((?:A|B|C)\b.*\)$/u);
		expect(row.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
	});

	it.each(rows)('$row.name does not hang on words or hashed classes', ({ row }) => {
		const selectors = [row.editable, row.within, row.notWithin, row.composer].join(' ');
		expect(selectors).not.toMatch(/aria-label|aria-placeholder|placeholder|title=|\.x1|\.css-/u);
	});

	it('have a host for every address of the manifest, and no other', () => {
		const matched = manifest.content_scripts.flatMap(({ matches }) =>
			matches.map((match) => new URL(match.replace('*', '')).host),
		);
		expect(SITES.flatMap(({ hosts }) => hosts).sort()).toEqual([...new Set(matched)].sort());
	});

	it('cover a new post and a reply or comment on each site', () => {
		for (const { rows: surfaces } of SITES) {
			const kinds = surfaces.map(({ kind }) => kind);
			expect(kinds).toEqual(expect.arrayContaining(['post', 'reply']));
		}
	});
});
