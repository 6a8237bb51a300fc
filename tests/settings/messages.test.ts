import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import nl from '../../_locales/nl/messages.json';
import { languageOf, translator } from '../../src/settings/index.ts';
import { fakeBrowser } from './fake-browser.ts';

const root = resolve(import.meta.dirname, '../..');

function source(): string {
	const files = readdirSync(resolve(root, 'src'), { recursive: true, withFileTypes: true });
	const code = files.filter((file) => file.isFile() && /\.tsx?$/.test(file.name));
	const texts = code.map((file) => readFileSync(resolve(file.parentPath, file.name), 'utf8'));
	return [...texts, readFileSync(resolve(root, 'manifest.json'), 'utf8')].join('\n');
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

afterEach(() => vi.unstubAllGlobals());

describe('the texts', () => {
	it('are there in Dutch and in English, in the same order', () => {
		expect(Object.keys(en)).toEqual(Object.keys(nl));
	});

	it.each(Object.keys(nl) as (keyof typeof nl)[])(
		'say something in both languages with the same names to fill in: %s',
		(key) => {
			expect(nl[key].message.trim()).not.toBe('');
			expect(en[key].message.trim()).not.toBe('');
			expect(placeholders(en[key].message)).toEqual(placeholders(nl[key].message));
		},
	);

	it('are all used', () => {
		const code = source();
		const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map((match) => match[1] ?? '');
		const isUsed = (key: string) =>
			new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) ||
			beginnings.some((beginning) => key.startsWith(beginning));
		expect(Object.keys(nl).filter((key) => !isUsed(key))).toEqual([]);
	});
});

describe('the language', () => {
	it.each([
		['nl', 'nl'],
		['nl-BE', 'nl'],
		['en-GB', 'en'],
		['pl', 'nl'],
	])('of a browser in %s is %s', (uiLanguage, language) => {
		fakeBrowser({ uiLanguage });
		expect(languageOf('auto')).toBe(language);
	});

	it('is the chosen one, whatever the browser speaks', () => {
		fakeBrowser({ uiLanguage: 'nl' });
		expect(translator(languageOf('en'))('options_saved')).toBe(en.options_saved.message);
		expect(
			translator(languageOf('nl'))('options_role_leader_meaning', { organisatie: 'Ons Bestuur' }),
		).toContain('Je vertegenwoordigt altijd Ons Bestuur');
	});
});
