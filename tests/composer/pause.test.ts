import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPause } from '../../src/composer/pause.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import { findingOn } from './findings.ts';

const TEXT = 'Een kutdag met 06-12345678.';
const CAUTION = { ...findingOn(TEXT, 'kutdag'), level: 'caution' as const };
const STOP = { ...findingOn(TEXT, '06-12345678'), level: 'stop' as const };
const BOTH = [CAUTION, STOP];

/** The press that was done again. */
class Press {
	readonly type: string;
	readonly init: object;
	constructor(type: string, init: object) {
		this.type = type;
		this.init = init;
	}
}

describe('the pause before publishing', () => {
	test('asks staff at a stop and a leader at a caution', () => {
		expect(createPause().reasonsFor(TEXT, BOTH, defaultSettings('staff'))).toEqual([STOP]);
		expect(createPause().reasonsFor(TEXT, [CAUTION], defaultSettings('staff'))).toEqual([]);
		expect(createPause().reasonsFor(TEXT, BOTH, defaultSettings('leader'))).toEqual(BOTH);
	});

	test('asks nothing when it is switched off', () => {
		const settings = { ...defaultSettings('leader'), pauseBeforePublishing: 'off' as const };
		expect(createPause().reasonsFor(TEXT, BOTH, settings)).toEqual([]);
	});

	test('asks once about a text, and again when the text has changed', () => {
		const pause = createPause();
		const settings = defaultSettings();
		expect(pause.reasonsFor(TEXT, BOTH, settings)).toHaveLength(1);
		expect(pause.reasonsFor(TEXT, BOTH, settings)).toHaveLength(0);
		expect(pause.reasonsFor(`${TEXT} `, BOTH, settings)).toHaveLength(1);
	});

	test('asks again about the same words in a next post', () => {
		const pause = createPause();
		const settings = defaultSettings();
		pause.reasonsFor(TEXT, BOTH, settings);
		pause.reasonsFor('Van harte!', [], settings);
		expect(pause.reasonsFor(TEXT, BOTH, settings)).toHaveLength(1);
	});
});

describe('a press that was held back', () => {
	beforeEach(() => {
		vi.stubGlobal('MouseEvent', class {});
		vi.stubGlobal('KeyboardEvent', Press);
	});
	afterEach(() => vi.unstubAllGlobals());

	test('is done again once, as a click on the same control', () => {
		const click = vi.fn();
		const pause = createPause();
		pause.hold(new MouseEvent('click'), { click } as unknown as HTMLElement);
		pause.letPass();
		pause.letPass();
		expect(click).toHaveBeenCalledTimes(1);
	});

	test('is done again as the same key in the same text', () => {
		const dispatchEvent = vi.fn();
		const key = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, metaKey: false, shiftKey: false };
		const pause = createPause();
		pause.hold(key as KeyboardEvent, { dispatchEvent } as unknown as HTMLElement);
		pause.letPass();
		expect(dispatchEvent.mock.calls[0]?.[0]).toMatchObject({
			type: 'keydown',
			init: { ...key, bubbles: true, cancelable: true, composed: true },
		});
	});
});
