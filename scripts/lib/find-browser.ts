import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome' | 'edge' | 'firefox';

export interface FoundBrowser {
	readonly kind: BrowserKind;
	readonly path: string;
}

/** Names on the search path of Linux, and usual places on macOS and Windows, best first. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
	chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
	chrome: [
		'google-chrome-stable',
		'google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	],
	edge: [
		'microsoft-edge-stable',
		'microsoft-edge',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
		'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
	],
	firefox: [
		'firefox-esr',
		'firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	],
};

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function locate(place: string): string | undefined {
	if (/[\\/]/.test(place)) return existsSync(place) ? place : undefined;
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.map((folder) => join(folder, place)).find(isExecutable);
}

/** The first installed browser of these kinds, in their order, or undefined. */
export function findBrowser(...kinds: readonly BrowserKind[]): FoundBrowser | undefined {
	for (const kind of kinds) {
		for (const place of PLACES[kind]) {
			const path = locate(place);
			if (path) return { kind, path };
		}
	}
	return undefined;
}
