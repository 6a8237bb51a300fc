import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	defaultSettings,
	forgetSetting,
	replaceSettings,
	type SettingsSnapshot,
	saveSetting,
	watchSettings,
} from '../../src/settings/index.ts';
import { fakeBrowser } from './fake-browser.ts';

function watch() {
	const controller = new AbortController();
	const snapshots: SettingsSnapshot[] = [];
	watchSettings(controller.signal, (snapshot) => snapshots.push(snapshot));
	return { controller, snapshots, last: () => snapshots.at(-1) };
}

afterEach(() => vi.unstubAllGlobals());

describe('watchSettings', () => {
	it('gives the defaults at once, and what the user chose as soon as it is read', async () => {
		fakeBrowser().areas.local.role = 'leader';
		const { snapshots, last } = watch();
		expect(snapshots).toHaveLength(1);
		expect(snapshots[0]).toMatchObject({ isRead: false, settings: defaultSettings() });
		await vi.waitFor(() => expect(last()).toMatchObject({ isRead: true, settings: { role: 'leader' } }));
	});

	it('hears of a choice that is saved in another tab', async () => {
		fakeBrowser();
		const { last } = watch();
		await saveSetting('schoolNames', ['De Regenboog']);
		await vi.waitFor(() => expect(last()?.settings.schoolNames).toEqual(['De Regenboog']));
		await forgetSetting('schoolNames');
		await vi.waitFor(() => expect(last()?.settings.schoolNames).toEqual([]));
	});

	it('lets a policy that arrives late win, and gives the user their own choice back when it goes', async () => {
		const browser = fakeBrowser();
		const { last } = watch();
		await saveSetting('organisationName', 'Mijn stichting');
		await browser.setPolicy({ organisationName: 'KempenKind', role: 'leader' });
		await vi.waitFor(() => expect(last()?.settings.organisationName).toBe('KempenKind'));
		expect([...(last()?.managedKeys ?? [])]).toEqual(['role', 'organisationName']);
		await browser.setPolicy({});
		await vi.waitFor(() =>
			expect(last()?.settings).toMatchObject({ organisationName: 'Mijn stichting', role: 'staff' }),
		);
	});

	it('starts on the last known policy, while the browser has not answered for it', async () => {
		const browser = fakeBrowser();
		await browser.setPolicy({ role: 'leader', colour: 'red' });
		const first = watch();
		await vi.waitFor(() => expect(browser.areas.local).toHaveProperty('policyCache'));
		first.controller.abort();
		const answer = browser.delayPolicy();
		const { snapshots, last } = watch();
		await vi.waitFor(() => expect(last()).toMatchObject({ isRead: true, settings: { role: 'leader' } }));
		expect(snapshots).toHaveLength(2);
		expect([...(last()?.managedKeys ?? [])]).toEqual(['role']);
		expect(last()?.problems).toEqual([{ key: 'colour', reason: 'unknown-key', source: 'managed' }]);
		answer();
	});

	it('forgets the last known policy when the browser says that there is none any more', async () => {
		const browser = fakeBrowser();
		browser.areas.local.policyCache = { role: 'leader' };
		browser.areas.local.language = 'en';
		const { last } = watch();
		await vi.waitFor(() => expect(last()).toMatchObject({ isRead: true, settings: { role: 'staff' } }));
		await vi.waitFor(() => expect(browser.areas.local).toEqual({ language: 'en' }));
		expect(last()?.problems).toEqual([]);
	});

	it('does not stumble over a last known policy that is none', async () => {
		const browser = fakeBrowser();
		browser.areas.local.policyCache = 'leader';
		const { last } = watch();
		await vi.waitFor(() => expect(last()?.isRead).toBe(true));
		expect(last()).toMatchObject({ settings: defaultSettings(), problems: [] });
	});

	it('takes a browser without a policy for what it is, also where reading rejects', async () => {
		const browser = fakeBrowser();
		browser.breakReading('managed');
		browser.areas.local.role = 'leader';
		const { last } = watch();
		await vi.waitFor(() =>
			expect(last()).toMatchObject({ isRead: true, settings: { role: 'leader' }, problems: [] }),
		);
	});

	it('goes on with the defaults when even the own storage cannot be read', async () => {
		fakeBrowser().breakReading('local');
		const { last } = watch();
		await vi.waitFor(() => expect(last()).toMatchObject({ isRead: true, settings: defaultSettings() }));
	});

	it('says nothing when nothing changed', async () => {
		const browser = fakeBrowser();
		const { snapshots, last } = watch();
		await vi.waitFor(() => expect(last()?.isRead).toBe(true));
		const before = snapshots.length;
		await browser.setPolicy({});
		await saveSetting('role', 'leader');
		await vi.waitFor(() => expect(last()?.settings.role).toBe('leader'));
		expect(snapshots).toHaveLength(before + 1);
	});

	it('is silent and leaves no listener behind after the signal aborts', async () => {
		const browser = fakeBrowser();
		const { controller, snapshots } = watch();
		controller.abort();
		const before = snapshots.length;
		await saveSetting('role', 'leader');
		expect(browser.listeners.size).toBe(0);
		expect(snapshots).toHaveLength(before);
	});
});

describe('a setting under a policy', () => {
	it('cannot be saved or forgotten, so that the earlier choice is there when the policy goes', async () => {
		const browser = fakeBrowser();
		await saveSetting('role', 'leader');
		await browser.setPolicy({ role: 'staff' });
		await expect(saveSetting('role', 'staff')).rejects.toThrow('policy of the organisation sets role');
		await expect(forgetSetting('role')).rejects.toThrow('policy of the organisation sets role');
		await saveSetting('language', 'en');
		expect(browser.areas.local).toEqual({ role: 'leader', language: 'en' });
		await browser.setPolicy({});
		await saveSetting('role', 'staff');
		expect(browser.areas.local.role).toBe('staff');
	});

	it('stays as it was underneath when settings come from a file, or all go back to what they were', async () => {
		const browser = fakeBrowser();
		await saveSetting('role', 'leader');
		await saveSetting('language', 'nl');
		await browser.setPolicy({ role: 'staff', organisationName: 'KempenKind' });
		await replaceSettings({ role: 'staff', organisationName: 'Anders', language: 'en' });
		expect(browser.areas.local).toEqual({ role: 'leader', language: 'en' });
		await replaceSettings({});
		expect(browser.areas.local).toEqual({ role: 'leader' });
	});

	it('may be saved when the policy has it wrong, and a broken own value may go', async () => {
		const browser = fakeBrowser();
		await browser.setPolicy({ role: 'boss', language: 'nl' });
		await saveSetting('role', 'leader');
		browser.areas.local.language = 'de';
		await forgetSetting('language');
		expect(browser.areas.local).toEqual({ role: 'leader' });
	});
});

describe('a page with an element called browser', () => {
	it('cannot pass that off as the browser’s own interface', async () => {
		fakeBrowser().areas.local.role = 'leader';
		vi.stubGlobal('browser', { nodeName: 'DIV' });
		const { last } = watch();
		await vi.waitFor(() => expect(last()?.settings.role).toBe('leader'));
	});
});
