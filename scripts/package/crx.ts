/**
 * The package that Chromium installs from a server of one's own: version 3 of the CRX format. Source:
 * components/crx_file/crx3.proto and crx_creator.cc of Chromium. Its signature has no random part, so the same files and
 * the same key give the same bytes.
 */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';

const MAGIC = 'Cr24';
const VERSION = 3;
const SIGNED_BEFORE = 'CRX3 SignedData\0';

/** Field numbers of the protocol buffer. */
const FIELD = { signedHeaderData: 10_000, proofWithRsa: 2, publicKey: 1, signature: 2, id: 1 } as const;

function littleEndian(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

/** A whole number as protocol buffers write it: seven bits a byte, the lowest first. */
function varint(value: number): Buffer {
	const bytes: number[] = [];
	let rest = value;
	for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
	return Buffer.from([...bytes, rest]);
}

/** One field that holds bytes (wire type 2). */
function field(number: number, content: Buffer): Buffer {
	return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}

/** The public half of a signing key, as Chromium reads it (DER). */
export function publicKeyOf(key: KeyObject): Buffer {
	return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** Signs a zip with an RSA key. */
export function crx(archive: Buffer, key: KeyObject): Buffer {
	const publicKey = publicKeyOf(key);
	const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
	const signedHeader = field(FIELD.id, id);
	const signed = Buffer.concat([
		Buffer.from(SIGNED_BEFORE),
		littleEndian(signedHeader.length),
		signedHeader,
		archive,
	]);
	const proof = Buffer.concat([
		field(FIELD.publicKey, publicKey),
		field(FIELD.signature, sign('sha256', signed, key)),
	]);
	const header = Buffer.concat([
		field(FIELD.proofWithRsa, proof),
		field(FIELD.signedHeaderData, signedHeader),
	]);
	return Buffer.concat([
		Buffer.from(MAGIC),
		littleEndian(VERSION),
		littleEndian(header.length),
		header,
		archive,
	]);
}
