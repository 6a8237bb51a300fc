import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ROOT } from '../lib/run-command.ts';
import { UsageError } from '../lib/usage-error.ts';

/** Where the key lies unless one is given. */
export function defaultKeyPath(): string {
	return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'postwijs', 'signing-key.pem');
}

function isInside(folder: string, path: string): boolean {
	const way = relative(realpathSync(folder), path);
	return way !== '..' && !way.startsWith(`..${'/'}`) && !way.startsWith('..\\') && !isAbsolute(way);
}

/** The nearest folder that exists, so that a link cannot lead a new key into the repository. */
function realPath(path: string): string {
	return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), relative(dirname(path), path));
}

/**
 * Reads the signing key, or makes one where none lies yet. It must lie outside the repository, and nothing but its
 * place is ever printed: whoever has it can update Postwijs on every laptop.
 */
export function signingKey(path: string): KeyObject {
	const place = realPath(resolve(path));
	if (isInside(ROOT, place)) {
		throw new UsageError(`The signing key may not lie in the repository; give another place with --key.`);
	}
	if (!existsSync(place)) {
		const { privateKey } = generateKeyPairSync('rsa', {
			modulusLength: 2048,
			publicKeyEncoding: { type: 'spki', format: 'pem' },
			privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
		});
		mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
		writeFileSync(place, privateKey, { mode: 0o600, flag: 'wx' });
		console.error(`There was no signing key yet; a new one lies in ${place}.`);
		console.error(
			'Keep it safe and secret: without it no update reaches the laptops that have this package.',
		);
	}
	let key: KeyObject;
	try {
		key = createPrivateKey(readFileSync(place));
	} catch {
		throw new UsageError(
			`${place} holds no private key that can be read; give a PEM file (PKCS#8) with --key.`,
		);
	}
	if (key.asymmetricKeyType !== 'rsa') {
		throw new UsageError(`${place} holds a key of the kind ${key.asymmetricKeyType}; Chromium wants RSA.`);
	}
	return key;
}
