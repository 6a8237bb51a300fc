import { type RegistryKey, type RegistryValue, registryKeys, registryRemovals } from './registry.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';

const HIVES = { hklm: 'HKEY_LOCAL_MACHINE', hkcu: 'HKEY_CURRENT_USER' } as const;
const HEADER = 'Windows Registry Editor Version 5.00';

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** A text between quotes cannot hold the end of a line; as bytes (UTF-16, with a zero behind it) it can. */
function asBytes(text: string): string {
	const bytes: string[] = [];
	for (let at = 0; at <= text.length; at += 1) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		for (const byte of [code & 255, code >> 8]) bytes.push(byte.toString(16).padStart(2, '0'));
	}
	return `hex(1):${bytes.join(',')}`;
}

function valueLine(value: RegistryValue): string {
	const name = quoted(value.name);
	if (value.type === 'number') return `${name}=dword:${value.data.toString(16).padStart(8, '0')}`;
	return `${name}=${/[\r\n]/.test(value.data) ? asBytes(value.data) : quoted(value.data)}`;
}

function keyLines(hive: string, { path, isOurs, values }: RegistryKey): string[] {
	const fresh = isOurs ? [`[-${hive}\\${path}]`, ''] : [];
	return [...fresh, `[${hive}\\${path}]`, ...values.map(valueLine), ''];
}

function file(path: string, lines: readonly string[]): RolloutFile {
	return {
		path,
		text: [HEADER, '', ...lines].join('\r\n'),
		encoding: 'utf-16le',
		place: 'regedit',
	};
}

/** For all users of a laptop (HKLM) or for one (HKCU), each with its counterpart that takes everything away. */
export function regFiles(request: RolloutRequest): RolloutFile[] {
	const keys = registryKeys(request);
	const removals = registryRemovals(request);
	return Object.entries(HIVES).flatMap(([name, hive]) => [
		file(
			`windows/postwijs-${name}.reg`,
			keys.flatMap((key) => keyLines(hive, key)),
		),
		file(`windows/postwijs-${name}-verwijderen.reg`, [
			...removals.keys.flatMap((key) => [`[-${hive}\\${key}]`, '']),
			...removals.values.flatMap(({ path, name }) => [`[${hive}\\${path}]`, `${quoted(name)}=-`, '']),
		]),
	]);
}
