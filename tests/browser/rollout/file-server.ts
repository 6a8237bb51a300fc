import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback, as a board has one, with files that may change while it runs. */
export interface FileServer {
	readonly port: number;
	/** Address of its folder, with a slash behind it. */
	readonly host: string;
	/** What it serves, by name. */
	readonly files: Map<string, Buffer>;
	/** Names that were asked for. */
	readonly asked: readonly string[];
	close(): void;
}

export async function startFileServer(): Promise<FileServer> {
	const files = new Map<string, Buffer>();
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const name = new URL(request.url ?? '', 'http://127.0.0.1').pathname.slice(1);
		asked.push(name);
		const content = files.get(name);
		const type = name.endsWith('.xpi') ? 'application/x-xpinstall' : 'application/octet-stream';
		response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	const { port } = server.address() as AddressInfo;
	return {
		port,
		host: `http://127.0.0.1:${port}/`,
		files,
		asked,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
