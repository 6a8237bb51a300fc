import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The id that Chromium derives from a public key (DER): sixteen bytes of its SHA-256, written in a–p. */
export function extensionIdOf(publicKey: Buffer): string {
	const digest = createHash('sha256').update(publicKey).digest('hex');
	const letters = [...digest.slice(0, 32)].map((digit) =>
		String.fromCharCode(97 + Number.parseInt(digit, 16)),
	);
	return letters.join('');
}

/** The id of the build in `dist/`, which comes from `key` in the manifest. */
export function chromiumExtensionId(): string {
	const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as {
		key: string;
	};
	return extensionIdOf(Buffer.from(manifest.key, 'base64'));
}
