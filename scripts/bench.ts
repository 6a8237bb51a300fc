/**
 * `npm run bench`: speed of the checker, whether it stays linear, size of the scripts, and what a page pays before anybody
 * writes. `-- --linear` measures the second only, `-- --peers` compares with checkers of others.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchChecker } from './bench/checker.ts';
import { benchLinear } from './bench/linear.ts';
import { benchPage } from './bench/page.ts';
import { benchPeers } from './bench/peers.ts';
import { benchSizes } from './bench/sizes.ts';
import { runScript } from './lib/run-command.ts';

const { values } = parseArgs({
	options: { linear: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false } },
});

async function benchAll(): Promise<void> {
	await benchChecker();
	await benchLinear();
	if (!existsSync('dist/chromium') || !existsSync('dist/firefox')) await runScript('scripts/build.ts');
	benchSizes('dist/chromium');
	benchSizes('dist/firefox');
	await benchPage();
}

if (values.peers) process.exitCode = await benchPeers();
else if (values.linear) await benchLinear();
else await benchAll();
