/** `npm start`: Postwijs at work in a real browser, or, where there is no screen, everything that can be shown without. */
import { join } from 'node:path';
import { bundlePlayground } from '../playground/bundle.ts';
import { bundlePracticePages } from '../tests/sites/server/bundle.ts';
import { findBrowser } from './lib/find-browser.ts';
import { ROOT, runScript } from './lib/run-command.ts';
import { startLocalServer } from './start/local-server.ts';
import { openBrowser } from './start/open-browser.ts';
import { showSamples } from './start/samples.ts';

/** What is running and has to be stopped. */
interface Running {
	stop(): Promise<void>;
	/** Ends when the person closes it. */
	readonly closed: Promise<void>;
}

function hasDisplay(): boolean {
	if (process.platform !== 'linux') return true;
	return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function startWithoutBrowser(reason: string): Promise<Running> {
	console.log(`\n${reason} This is what the checker finds in three drafts:`);
	await showSamples();
	const server = await startLocalServer(await bundlePracticePages(), await bundlePlayground());
	console.log(`\nThe playground and the practice pages: ${server.address}`);
	console.log('To load the extension by hand in a browser:');
	console.log(
		`  Chromium, Chrome, Edge: chrome://extensions → Developer mode → Load unpacked → ${join(ROOT, 'dist/chromium')}`,
	);
	console.log(
		`  Firefox: about:debugging → This Firefox → Load Temporary Add-on → ${join(ROOT, 'dist/firefox/manifest.json')}`,
	);
	return { stop: server.close, closed: new Promise(() => {}) };
}

async function start(): Promise<Running> {
	if (!hasDisplay()) return startWithoutBrowser('There is no display here, so no browser opens.');
	const found = findBrowser('chromium', 'chrome', 'edge', 'firefox');
	if (!found) {
		return startWithoutBrowser(
			'No Chromium, Chrome, Edge or Firefox was found; install one to see Postwijs at work.',
		);
	}
	console.log(`Opening ${found.path} with Postwijs and a page with all practice composers.`);
	return openBrowser(found);
}

const stopAsked = new Promise<void>((resolve) => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

if ((await runScript('scripts/build.ts')) !== 0) {
	console.error('The build failed; see above.');
	process.exit(1);
}
const running = await start();
console.log('Press Ctrl+C to stop.');
await Promise.race([stopAsked, running.closed]);
console.log('\nStopping …');
await running.stop();
process.exit(0);
