type Change = Readonly<Record<string, { readonly newValue?: unknown }>>;
type Listener = (changes: Change, area: string) => void;

const KEY = 'postwijs-playground';
const listeners = new Set<Listener>();

function readAll(): Record<string, unknown> {
	return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
}

function writeAll(values: Record<string, unknown>, changes: Change): void {
	localStorage.setItem(KEY, JSON.stringify(values));
	for (const listener of listeners) listener(changes, 'local');
}

/**
 * Gives an ordinary page the part of the extension interface that settings need, kept in the page's own storage.
 * There is no policy here, as in a browser that nobody manages.
 */
export function providePageStorage(): void {
	const storage = {
		local: {
			get: async () => readAll(),
			set: async (values: Record<string, unknown>) => {
				const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
				writeAll({ ...readAll(), ...values }, Object.fromEntries(changes));
			},
			remove: async (key: string) => {
				const { [key]: _removed, ...rest } = readAll();
				writeAll(rest, { [key]: {} });
			},
		},
		managed: { get: async () => ({}) },
		onChanged: {
			addListener: (listener: Listener) => listeners.add(listener),
			removeListener: (listener: Listener) => listeners.delete(listener),
		},
	};
	const i18n = { getUILanguage: () => navigator.language };
	// Chromium has an object of this name on every page, without storage.
	const { chrome } = globalThis as { chrome?: object };
	Object.assign(globalThis, { chrome: Object.assign(chrome ?? {}, { storage, i18n }) });
}
