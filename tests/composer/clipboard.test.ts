import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copied } from '../../src/composer/clipboard.ts';

describe('a text is copied', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
	const clipboard = (writeText: (text: string) => Promise<void>) =>
		vi.stubGlobal('navigator', { clipboard: { writeText } });

	test('when the clipboard takes it', async () => {
		const taken: string[] = [];
		clipboard(async (text) => void taken.push(text));
		expect(await copied('zin')).toBe(true);
		expect(taken).toEqual(['zin']);
	});

	test('not when the clipboard refuses, or is not there', async () => {
		clipboard(() => Promise.reject(new Error('NotAllowedError')));
		expect(await copied('zin')).toBe(false);
		vi.stubGlobal('navigator', {});
		expect(await copied('zin')).toBe(false);
	});

	test('not when the clipboard never answers', async () => {
		clipboard(() => new Promise(() => {}));
		const answer = copied('zin');
		await vi.advanceTimersByTimeAsync(1000);
		expect(await answer).toBe(false);
	});
});
