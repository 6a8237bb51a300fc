import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	defaultSettings,
	forgetSetting,
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
		await saveSetting('organisationName', 'Toch anders');
		await vi.waitFor(() => expect(browser.areas.local.organisationName).toBe('Toch anders'));
		expect(last()?.settings.organisationName).toBe('KempenKind');
		await browser.setPolicy({});
		await vi.waitFor(() =>
			expect(last()?.settings).toMatchObject({ organisationName: 'Toch anders', role: 'staff' }),
		);
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

describe('a page with an element called browser', () => {
	it('cannot pass that off as the browser’s own interface', async () => {
		fakeBrowser().areas.local.role = 'leader';
		vi.stubGlobal('browser', { nodeName: 'DIV' });
		const { last } = watch();
		await vi.waitFor(() => expect(last()?.settings.role).toBe('leader'));
	});
});
