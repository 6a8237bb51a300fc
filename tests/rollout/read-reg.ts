/** Reads a .reg file by the rules of its format, and refuses what does not fit them. */

/** What a key holds; `children` are the keys below it by name. */
export interface ReadKey {
	readonly values: Map<string, string | number>;
	readonly children: Map<string, ReadKey>;
}

const newKey = (): ReadKey => ({ values: new Map(), children: new Map() });

function unquote(text: string): string {
	const inside = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text)?.[1];
	if (inside === undefined) throw new Error(`This is no text between quotes: ${text}`);
	return inside.replace(/\\(["\\])/g, '$1');
}

function readData(text: string): string | number | undefined {
	if (text === '-') return undefined;
	const number = /^dword:([0-9a-f]{8})$/.exec(text)?.[1];
	if (number !== undefined) return Number.parseInt(number, 16);
	const bytes = /^hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(text)?.[1];
	if (bytes !== undefined) {
		const decoded = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
		if (!decoded.endsWith('\0')) throw new Error('A text in bytes has no zero behind it.');
		return decoded.slice(0, -1);
	}
	return unquote(text);
}

function goTo(root: ReadKey, path: readonly string[]): ReadKey {
	let key = root;
	for (const name of path) {
		const next = key.children.get(name) ?? newKey();
		key.children.set(name, next);
		key = next;
	}
	return key;
}

/** Carries a file out on a registry, as regedit would. `root`: the hives by name. */
export function mergeReg(bytes: Uint8Array, root: ReadKey = newKey()): ReadKey {
	const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
	if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n'))
		throw new Error('The head is wrong.');
	if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line ends in another way than that of Windows.');
	let key: ReadKey | undefined;
	for (const line of text.split('\r\n').slice(1)) {
		if (line === '') continue;
		const path = /^\[(-?)((?:HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)(?:\\[^\\[\]]+)+)\]$/.exec(line);
		if (path) {
			const names = (path[2] ?? '').split('\\');
			const last = names.at(-1) ?? '';
			if (path[1]) goTo(root, names.slice(0, -1)).children.delete(last);
			key = path[1] ? undefined : goTo(root, names);
			continue;
		}
		const value = /^("(?:[^"\\]|\\["\\])*")=(.*)$/.exec(line);
		if (!key || !value) throw new Error(`This line does not fit: ${line}`);
		const name = unquote(value[1] ?? '');
		const data = readData(value[2] ?? '');
		if (data === undefined) key.values.delete(name);
		else key.values.set(name, data);
	}
	return root;
}

/** The key at a path with backslashes, or undefined. */
export function keyAt(root: ReadKey, path: string): ReadKey | undefined {
	return path.split('\\').reduce<ReadKey | undefined>((key, name) => key?.children.get(name), root);
}

/** What Chromium makes of a key of its policy: numbers where the schema says yes or no, and keys 1, 2, 3 … as lists. */
export function policyOf(key: ReadKey, isBoolean: (name: string) => boolean): Record<string, unknown> {
	const values = [...key.values].map(([name, data]) => [name, isBoolean(name) ? data === 1 : data]);
	const lists = [...key.children].map(([name, child]) => {
		const items = [...child.values];
		if (items.some(([at], index) => at !== String(index + 1))) throw new Error(`${name} is no list.`);
		return [name, items.map(([, data]) => data)];
	});
	return Object.fromEntries([...values, ...lists]);
}
