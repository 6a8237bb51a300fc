/**
 * `npm run bench`: speed of the checker, whether it stays linear, size of the scripts, what a page pays before anybody
 * writes, and what our own pages cost. `-- --linear` measures the second only, `-- --peers` compares with checkers of others, `-- --browser` measures
 * typing on every practice page.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchChecker } from './bench/checker.ts';
import { benchLinear } from './bench/linear.ts';
import { benchOwnPages } from './bench/own-pages.ts';
import { benchPage } from './bench/page.ts';
import { benchPeers } from './bench/peers.ts';
import { benchSizes } from './bench/sizes.ts';
import { benchTyping } from './bench/typing.ts';
import { runScript } from './lib/run-command.ts';

const { values } = parseArgs({
	options: {
		browser: { type: 'boolean', default: false },
		linear: { type: 'boolean', default: false },
		peers: { type: 'boolean', default: false },
	},
});

async function benchBrowser(): Promise<void> {
	await buildOnce();
	await benchTyping();
}

/** Measures what ships; whoever changed it builds first. */
async function buildOnce(): Promise<void> {
	if (!existsSync('dist/chromium') || !existsSync('dist/firefox')) await runScript('scripts/build.ts');
}

async function benchAll(): Promise<void> {
	await benchChecker();
	await benchLinear();
	await buildOnce();
	benchSizes('dist/chromium');
	benchSizes('dist/firefox');
	await benchPage();
	await benchOwnPages();
}

if (values.peers) process.exitCode = await benchPeers();
else if (values.browser) await benchBrowser();
else if (values.linear) await benchLinear();
else await benchAll();
