import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Files by their path with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

/** The earliest time that a zip can say. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** Every file of a folder, but for those whose path (of a folder: with a slash behind it) is left out. */
export function filesOf(folder: string, isLeftOut: (path: string) => boolean = () => false): Files {
	const files = new Map<string, Buffer>();
	const walk = (inside: string) => {
		for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
			const path = `${inside}${entry.name}${entry.isDirectory() ? '/' : ''}`;
			if (isLeftOut(path)) continue;
			if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) files.set(path, readFileSync(join(folder, path)));
		}
	};
	walk('');
	return files;
}

/**
 * A zip whose bytes depend on the names and contents alone: sorted, without times, owners and folders. The compression
 * is that of JSZip, in JavaScript, because that of Node differs from version to version.
 */
export async function zip(files: Files): Promise<Buffer> {
	const archive = new JSZip();
	for (const path of [...files.keys()].sort()) {
		archive.file(path, files.get(path) ?? '', { date: NO_TIME, createFolders: false });
	}
	return archive.generateAsync({
		type: 'nodebuffer',
		platform: 'DOS',
		compression: 'DEFLATE',
		compressionOptions: { level: 9 },
	});
}

/** The same files, with fields of the manifest set, or taken away where the value is undefined. */
export function withManifest(
	files: Files,
	change: (manifest: Record<string, unknown>) => Record<string, unknown>,
): Files {
	const manifest = files.get('manifest.json');
	if (!manifest) throw new Error('The build has no manifest.json.');
	const changed = change(JSON.parse(manifest.toString('utf8')) as Record<string, unknown>);
	return new Map(files).set('manifest.json', Buffer.from(`${JSON.stringify(changed, null, 2)}\n`));
}
