import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettingsFile, replaceSettings, writeSettingsFile } from '../../src/settings/index.ts';
import { fakeBrowser } from './fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

const FIRM = new Set(['threat']);
const read = (values: unknown) => readSettingsFile(JSON.stringify(values), FIRM);

describe('a file with settings', () => {
	it('is taken over when every value is right', () => {
		const settings = { role: 'leader', disabledRules: ['profanity'], schoolNames: ['De Regenboog'] };
		expect(read(settings)).toEqual({ settings });
		expect(read({})).toEqual({ settings: {} });
	});

	it.each([
		['no JSON', '{role: leader}', 'not-json', ''],
		['something huge', `"${'x'.repeat(300_000)}"`, 'not-json', ''],
		['a list', '["role"]', 'not-settings', ''],
		['nothing', 'null', 'not-settings', ''],
		['an unknown setting', '{"role":"leader","colour":"red"}', 'unknown-key', 'colour'],
		['what every object has', '{"constructor":{}}', 'unknown-key', 'constructor'],
		['a wrong value', '{"role":"boss"}', 'wrong-value', 'role'],
		['a pause', '{"pausedUntil":9999999999999}', 'unknown-key', 'pausedUntil'],
		['a rule that is always on', '{"disabledRules":["profanity","threat"]}', 'firm-rule', 'threat'],
	])('is refused as a whole for %s', (_what, text, reason, detail) => {
		expect(readSettingsFile(text, FIRM)).toEqual({ problem: { reason, detail } });
	});

	it('holds what the user chose, and nothing broken, and comes back as it was', async () => {
		const { areas } = fakeBrowser();
		areas.local = { role: 'leader', schoolNames: 'geen lijst', colour: 'red', pausedUntil: 5 };
		const text = await writeSettingsFile();
		expect(readSettingsFile(text, FIRM)).toEqual({ settings: { role: 'leader' } });
	});

	it('takes the place of all earlier choices, and leaves a pause alone', async () => {
		const browser = fakeBrowser();
		browser.areas.local = { role: 'leader', language: 'en', pausedUntil: 5 };
		await replaceSettings({ role: 'staff', schoolNames: ['Sint Jan'] });
		expect(browser.areas.local).toEqual({ role: 'staff', schoolNames: ['Sint Jan'], pausedUntil: 5 });
		await replaceSettings({});
		expect(browser.areas.local).toEqual({ pausedUntil: 5 });
	});
});
