/** First check and check after one keystroke, side by side with checkers of others on the same drafts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/run-command.ts';
import { compileRules } from '../rules/compile.ts';
import { bundledChecker, corpusTexts, draftOf } from './bundle.ts';
import { summary } from './statistics.ts';

const FOLDER = join(ROOT, 'bench');
const LENGTHS = [280, 3_000];
const WARMING = 60;
const SAMPLES = 15;
const KEYSTROKES = 3;

interface Peer {
	/** With its version. */
	readonly name: string;
	readonly check: (text: string) => unknown;
}

/** Whether the packages are there, installed first where they are not. */
function isInstalled(): boolean {
	if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return true;
	console.error('Postwijs: installing the packages of bench/package-lock.json …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const install = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: FOLDER,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	return install.status === 0;
}

async function postwijs(): Promise<Peer> {
	const { createChecker } = await bundledChecker();
	const checker = createChecker(compileRules().rulebook, { organisationName: 'KempenKind' });
	const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
	return { name: `postwijs ${version}`, check: (text) => checker.check({ text }) };
}

async function timed({ check }: Peer, text: string): Promise<number> {
	const start = performance.now();
	await check(text);
	return performance.now() - start;
}

/** Prints median (p95) in milliseconds for each; exit status 1 with a sentence when the packages cannot be installed. */
export async function benchPeers(): Promise<number> {
	if (!isInstalled()) {
		console.error(
			'The checkers of others cannot be installed (is the npm registry reachable?), so there is nothing to compare with.',
		);
		return 1;
	}
	const { makePeers } = (await import(pathToFileURL(join(FOLDER, 'peers.js')).href)) as {
		makePeers: () => Promise<Peer[]>;
	};
	const peers = [await postwijs(), ...(await makePeers())];
	const texts = corpusTexts();
	console.log(`Milliseconds, median and p95, Node ${process.versions.node}; the same drafts for each`);
	console.log(
		`${'checker'.padEnd(24)} ${'characters'.padStart(10)}   first check          after a keystroke`,
	);
	for (const peer of peers) {
		for (let turn = 0; turn < WARMING; turn += 1) await timed(peer, draftOf(texts, 1_000, turn));
		for (const length of LENGTHS) {
			const first: number[] = [];
			const again: number[] = [];
			for (let sample = 0; sample < SAMPLES; sample += 1) {
				let text = draftOf(texts, length, WARMING + length + sample);
				first.push(await timed(peer, text));
				for (let key = 0; key < KEYSTROKES; key += 1) {
					const middle = text.indexOf(' ', text.length / 2);
					text = `${text.slice(0, middle)}${'aei'[key % 3]}${text.slice(middle)}`;
					again.push(await timed(peer, text));
				}
			}
			console.log(
				`${peer.name.padEnd(24)} ${String(length).padStart(10)}   ${summary(first).padEnd(20)} ${summary(again)}`,
			);
		}
	}
	return 0;
}
