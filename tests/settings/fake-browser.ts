import { vi } from 'vitest';

type Values = Record<string, unknown>;
type Listener = (changes: object, area: string) => void;

/** Puts a browser with just storage and a language in the place of the real one. */
export function fakeBrowser({ uiLanguage = 'nl' } = {}) {
	const areas: Record<'local' | 'managed', Values> = { local: {}, managed: {} };
	const listeners = new Set<Listener>();
	const broken = new Set<string>();
	const change = async (area: 'local' | 'managed', values: Values) => {
		areas[area] = values;
		for (const listener of listeners) listener({}, area);
	};
	let waiting = Promise.resolve();
	const read = (area: 'local' | 'managed') => async () => {
		if (area === 'managed') await waiting;
		if (broken.has(area)) throw new Error('Managed storage manifest not found');
		return { ...areas[area] };
	};
	vi.stubGlobal('chrome', {
		i18n: { getUILanguage: () => uiLanguage },
		storage: {
			local: {
				get: read('local'),
				set: (values: Values) => change('local', { ...areas.local, ...values }),
				remove: (keys: string | string[]) => {
					const kept = Object.entries(areas.local).filter(([key]) => ![keys].flat().includes(key));
					return change('local', Object.fromEntries(kept));
				},
			},
			managed: { get: read('managed') },
			onChanged: {
				addListener: (listener: Listener) => listeners.add(listener),
				removeListener: (listener: Listener) => listeners.delete(listener),
			},
		},
	});
	return {
		areas,
		listeners,
		/** The policy of the organisation changes. */
		setPolicy: (values: Values) => change('managed', values),
		/** The browser waits with its answer for the policy until the function is called. */
		delayPolicy: () => {
			let answer = () => {};
			waiting = new Promise((resolve) => {
				answer = resolve;
			});
			return answer;
		},
		/** Reading this area rejects, as Firefox does without a policy. */
		breakReading: (area: 'local' | 'managed') => broken.add(area),
	};
}
