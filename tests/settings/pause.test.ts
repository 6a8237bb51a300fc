import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	endPause,
	inAnHour,
	isPaused,
	pauseUntil,
	type SettingsSnapshot,
	tomorrow,
	watchSettings,
} from '../../src/settings/index.ts';
import { fakeBrowser } from './fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a pause', () => {
	it('lasts an hour, or until six in the morning of the next day', () => {
		const evening = new Date(2026, 10, 30, 23, 40).getTime();
		expect(inAnHour(evening)).toBe(new Date(2026, 11, 1, 0, 40).getTime());
		expect(tomorrow(evening)).toBe(new Date(2026, 11, 1, 6).getTime());
		const night = new Date(2026, 11, 1, 0, 10).getTime();
		expect(tomorrow(night)).toBe(new Date(2026, 11, 2, 6).getTime());
	});

	it('is over by the clock, whether or not somebody has tidied it up', () => {
		expect(isPaused(1000, 999)).toBe(true);
		expect(isPaused(1000, 1000)).toBe(false);
		expect(isPaused(0, 1000)).toBe(false);
	});

	it('reaches every tab, and is neither a setting nor a problem', async () => {
		const { areas } = fakeBrowser();
		const snapshots: SettingsSnapshot[] = [];
		watchSettings(new AbortController().signal, (snapshot) => snapshots.push(snapshot));
		await pauseUntil(5000);
		await vi.waitFor(() => expect(snapshots.at(-1)).toMatchObject({ pausedUntil: 5000, problems: [] }));
		await endPause();
		await vi.waitFor(() => expect(snapshots.at(-1)?.pausedUntil).toBe(0));
		expect(areas.local).toEqual({});
	});

	it('that was stored in another form counts as none', async () => {
		fakeBrowser().areas.local.pausedUntil = 'morgen';
		const snapshots: SettingsSnapshot[] = [];
		watchSettings(new AbortController().signal, (snapshot) => snapshots.push(snapshot));
		await vi.waitFor(() => expect(snapshots.at(-1)).toMatchObject({ isRead: true, pausedUntil: 0 }));
	});
});
