import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { UsageError } from '../lib/usage-error.ts';

/** Reads the package that Mozilla signed. Throws when it is not the signed one of this version. */
export async function readSignedXpi(path: string, version: string): Promise<Buffer> {
	const content = readFileSync(path);
	const archive = await JSZip.loadAsync(content).catch(() => {
		throw new UsageError(`${path} is no package of Firefox (.xpi).`);
	});
	const manifest = await archive.file('manifest.json')?.async('string');
	const found = manifest ? (JSON.parse(manifest) as { version: string }).version : 'none';
	if (found !== version) throw new UsageError(`${path} holds version ${found}; this is version ${version}.`);
	if (!archive.file(/^META-INF\/.*\.(rsa|sig)$/).length) {
		throw new UsageError(`${path} has no signature; give the file that addons.mozilla.org signed.`);
	}
	return content;
}
