import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/settings/schema.ts';

// The polyfill throws outside of an extension, and the state of the icon needs no browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { iconState } = await import('../../src/background/icons.ts');

const NOW = 1000;
const settings = defaultSettings();

describe('the icon in the toolbar', () => {
	it.each([
		['https://x.com/home', 'active'],
		['https://studio.youtube.com/', 'active'],
		['https://www.linkedin.com/feed/', 'active'],
		['https://www.example.org/', 'elsewhere'],
		['https://notx.com/', 'elsewhere'],
		['about:blank', 'elsewhere'],
		[undefined, 'elsewhere'],
	])('on %s is %s', (address, state) => {
		expect(iconState(address, { settings, pausedUntil: 0 }, NOW)).toBe(state);
	});

	it('rests during a pause, and no longer', () => {
		expect(iconState('https://x.com/', { settings, pausedUntil: NOW + 1 }, NOW)).toBe('paused');
		expect(iconState('https://x.com/', { settings, pausedUntil: NOW }, NOW)).toBe('active');
	});

	it('is off on a site that is switched off, pause or not', () => {
		const own = { ...settings, disabledSites: ['x'] };
		expect(iconState('https://x.com/', { settings: own, pausedUntil: NOW + 1 }, NOW)).toBe('elsewhere');
		expect(iconState('https://www.facebook.com/', { settings: own, pausedUntil: 0 }, NOW)).toBe('active');
	});
});
