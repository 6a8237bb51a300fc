import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { PAGES } from '../../tests/sites/pages.ts';
import {
	type PracticeResponse,
	respondWithAsset,
	respondWithPage,
} from '../../tests/sites/server/respond.ts';
import { indexPage } from './index-page.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
};

const INDEX = indexPage({
	intro: [
		'In het probeerveld werkt Postwijs zonder extensie.',
		'De oefenpagina’s hieronder laten de echte editors zien; daar kijkt Postwijs mee zodra de extensie ze op het adres van de site tegenkomt.',
	],
	linkOf: (id) => `/practice/${id}`,
	more: { 'Probeerveld: typ zelf een concept': '/playground/' },
});

/** A file of a flat folder of bundles. */
function respondWithFile(folder: string, name: string): PracticeResponse | undefined {
	const type = TYPES[extname(name)];
	const file = join(folder, name);
	if (!type || name.includes('..') || !existsSync(file)) return undefined;
	return { status: 200, headers: { 'content-type': type }, body: readFileSync(file, 'utf8') };
}

function respondTo(url: URL, practice: string, playground: string): PracticeResponse | undefined {
	if (url.pathname === '/') return INDEX;
	if (url.pathname === '/playground/') return respondWithFile(playground, 'index.html');
	if (url.pathname.startsWith('/playground/')) {
		return respondWithFile(playground, url.pathname.slice('/playground/'.length));
	}
	const page = PAGES.find(({ id }) => url.pathname === `/practice/${id}`);
	return page ? respondWithPage(page, url.searchParams.get('theme')) : respondWithAsset(practice, url);
}

export interface LocalServer {
	readonly address: string;
	close(): Promise<void>;
}

/** Serves the playground and the practice pages to this machine only, on a port that is free. */
export async function startLocalServer(practice: string, playground: string): Promise<LocalServer> {
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const answer = respondTo(url, practice, playground);
		response.writeHead(answer?.status ?? 404, { ...answer?.headers });
		response.end(answer?.body ?? 'Not found');
	});
	await new Promise<void>((ready, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', ready);
	});
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
