import { describe, expect, it } from 'vitest';
import { isComplete, isRight, neededFor, type PackageKey, requestOf } from '../../src/options/it/packages.ts';
import { rolloutFiles, TARGETS } from '../../src/rollout/index.ts';

const PACKAGES = {
	chromeId: 'a'.repeat(32),
	chromeUrl: 'https://school.nl/chrome.xml',
	edgeId: 'b'.repeat(32),
	edgeUrl: 'https://school.nl/edge.xml',
	firefoxUrl: 'https://school.nl/postwijs.xpi',
};
const KEYS = Object.keys(PACKAGES) as PackageKey[];

const textsOf = (target: (typeof TARGETS)[number], packages: typeof PACKAGES) =>
	rolloutFiles(target, requestOf({ role: 'leader' }, packages)).map(({ text }) => text);

describe('what the part for IT asks about packages', () => {
	it.each(TARGETS)('is what the files for %s are made of, and nothing else', (target) => {
		const before = textsOf(target, PACKAGES);
		const used = KEYS.filter(
			(key) => textsOf(target, { ...PACKAGES, [key]: 'other' }).join() !== before.join(),
		);
		expect([...neededFor(target)].sort()).toEqual(used.sort());
	});

	it.each(TARGETS)('keeps the files for %s back until all of it is right', (target) => {
		expect(isComplete(target, PACKAGES)).toBe(true);
		for (const key of neededFor(target))
			expect(isComplete(target, { ...PACKAGES, [key]: 'school.nl' })).toBe(false);
	});

	it('takes ids of a store and addresses with https', () => {
		expect(isRight('edgeId', 'q'.repeat(32))).toBe(false);
		expect(isRight('edgeId', 'p'.repeat(31))).toBe(false);
		expect(isRight('chromeUrl', 'http://school.nl/update.xml')).toBe(false);
		expect(isRight('firefoxUrl', 'https://school.nl/a b.xpi')).toBe(false);
		expect(isRight('firefoxUrl', 'https://school.nl/a.xpi')).toBe(true);
	});
});
