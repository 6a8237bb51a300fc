import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPauseClock, PAUSE } from '../../src/composer/pause-clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function startClock() {
	const read = vi.fn();
	const life = new AbortController();
	return { read, life, clock: createPauseClock(read, life.signal) };
}

describe('a text is read', () => {
	test('once, after a pause in the typing', () => {
		const { read, clock } = startClock();
		for (let key = 0; key < 5; key++) {
			clock.touched();
			vi.advanceTimersByTime(PAUSE - 1);
		}
		expect(read).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(read).toHaveBeenCalledTimes(1);
	});

	test('at once after a paste, and with pauses again after that', () => {
		const { read, clock } = startClock();
		clock.pasted();
		clock.touched();
		vi.advanceTimersByTime(0);
		expect(read).toHaveBeenCalledTimes(1);
		clock.touched();
		vi.advanceTimersByTime(PAUSE - 1);
		expect(read).toHaveBeenCalledTimes(1);
	});

	test('never while an input method composes, and when it is done', () => {
		const { read, clock } = startClock();
		clock.touched();
		clock.composing(true);
		clock.touched();
		vi.advanceTimersByTime(PAUSE * 10);
		expect(read).not.toHaveBeenCalled();
		clock.composing(false);
		vi.advanceTimersByTime(PAUSE);
		expect(read).toHaveBeenCalledTimes(1);
	});
});

describe('no timer runs', () => {
	test('while nobody types', () => {
		const { clock } = startClock();
		expect(vi.getTimerCount()).toBe(0);
		clock.touched();
		vi.advanceTimersByTime(PAUSE);
		expect(vi.getTimerCount()).toBe(0);
	});

	test('once the composer is gone', () => {
		const { read, life, clock } = startClock();
		clock.touched();
		life.abort();
		expect(vi.getTimerCount()).toBe(0);
		clock.touched();
		clock.composing(false);
		expect(vi.getTimerCount()).toBe(0);
		expect(read).not.toHaveBeenCalled();
	});
});
