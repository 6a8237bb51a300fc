import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishedBy } from '../../src/sites/publishing.ts';

/** As much of a keyboard event as is looked at. */
class Key {
	readonly key: string = 'Enter';
	readonly keyCode: number = 13;
	readonly isComposing: boolean = false;
	readonly altKey: boolean = false;
	readonly ctrlKey: boolean = false;
	readonly metaKey: boolean = false;
	readonly shiftKey: boolean = false;
	constructor(with_: Partial<Key> = {}) {
		Object.assign(this, with_);
	}
}

/** A field in a page where a list of names may be open. */
function fieldWith(isListOpen: boolean): HTMLElement {
	const option = { getClientRects: () => ({ length: 1 }), checkVisibility: () => true };
	const root = { querySelectorAll: () => (isListOpen ? [option] : []) };
	vi.stubGlobal('document', root);
	return { getRootNode: () => root } as unknown as HTMLElement;
}

function isPublished(publishKey: 'Enter' | 'Ctrl+Enter' | undefined, key: Partial<Key>, isListOpen = false) {
	const field = fieldWith(isListOpen);
	const publish = { button: 'button', ...(publishKey ? { key: publishKey } : {}) };
	return publishedBy(new Key(key) as unknown as KeyboardEvent, publish, field, field) === field;
}

describe('a key that publishes', () => {
	beforeEach(() => vi.stubGlobal('KeyboardEvent', Key));
	afterEach(() => vi.unstubAllGlobals());

	test.each([
		['Enter', {}],
		['Ctrl+Enter', { ctrlKey: true }],
		['Ctrl+Enter', { metaKey: true }],
	] as const)('is %s where the site says so: %o', (publish, key) => {
		expect(isPublished(publish, key)).toBe(true);
	});

	test.each([
		['a new line', 'Enter', { shiftKey: true }],
		['another shortcut', 'Enter', { ctrlKey: true }],
		['a new paragraph', 'Ctrl+Enter', {}],
		['a letter', 'Enter', { key: 'a' }],
		['composing', 'Enter', { isComposing: true }],
		['composing in a browser that does not say so', 'Ctrl+Enter', { ctrlKey: true, keyCode: 229 }],
		['anything where no key publishes', undefined, { ctrlKey: true }],
	] as const)('is not %s', (_, publish, key) => {
		expect(isPublished(publish, key)).toBe(false);
	});

	test('is not Enter while a list of names is open: it picks one', () => {
		expect(isPublished('Enter', {}, true)).toBe(false);
	});
});
