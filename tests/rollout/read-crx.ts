import { createHash, createPublicKey, verify } from 'node:crypto';
import { extensionIdOf } from '../../scripts/lib/extension-id.ts';

/** The fields of a protocol buffer that hold bytes, by their number. */
function fieldsOf(bytes: Buffer): Map<number, Buffer> {
	const fields = new Map<number, Buffer>();
	let at = 0;
	const varint = () => {
		let value = 0;
		for (let shift = 1; ; shift *= 128) {
			const byte = bytes.readUInt8(at);
			at += 1;
			value += (byte & 127) * shift;
			if (byte < 128) return value;
		}
	};
	while (at < bytes.length) {
		const tag = varint();
		if (tag % 8 !== 2) throw new Error(`Field ${tag >> 3} holds no bytes.`);
		const length = varint();
		fields.set(Math.floor(tag / 8), bytes.subarray(at, at + length));
		at += length;
	}
	return fields;
}

/** Reads a package of the third version of the format and checks its signature, as Chromium does. */
export function readCrx(bytes: Buffer): { readonly id: string; readonly archive: Buffer } {
	if (bytes.toString('latin1', 0, 4) !== 'Cr24' || bytes.readUInt32LE(4) !== 3) throw new Error('No CRX3.');
	const length = bytes.readUInt32LE(8);
	const header = fieldsOf(bytes.subarray(12, 12 + length));
	const archive = bytes.subarray(12 + length);
	const proof = fieldsOf(header.get(2) ?? Buffer.alloc(0));
	const signedHeader = header.get(10_000) ?? Buffer.alloc(0);
	const publicKey = proof.get(1) ?? Buffer.alloc(0);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(signedHeader.length);
	const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedHeader, archive]);
	const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
	if (!verify('sha256', signed, key, proof.get(2) ?? Buffer.alloc(0)))
		throw new Error('The signature is wrong.');
	const id = fieldsOf(signedHeader).get(1);
	if (!id?.equals(createHash('sha256').update(publicKey).digest().subarray(0, 16)))
		throw new Error('The id is wrong.');
	return { id: extensionIdOf(publicKey), archive };
}
