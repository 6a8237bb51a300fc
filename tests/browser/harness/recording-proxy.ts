import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who asked. */
export interface RecordingProxy {
	readonly port: number;
	/** Addresses, or `host:port` of encrypted ones. */
	readonly requests: readonly string[];
	close(): void;
}

/**
 * Catches what the interception of a browser does not see, such as requests of a background script.
 * `isNoise` leaves out what the browser asks for by itself.
 */
export async function startRecordingProxy(isNoise: (address: string) => boolean): Promise<RecordingProxy> {
	const requests: string[] = [];
	const record = (address: string) => {
		if (!isNoise(address)) requests.push(address);
	};
	const server = createServer((request, response) => {
		record(request.url ?? '');
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		record(request.url ?? '');
		// A browser that is closing resets its connections; that is no failure.
		socket.on('error', () => socket.destroy());
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	return {
		port: (server.address() as AddressInfo).port,
		requests,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
