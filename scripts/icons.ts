/** Makes the PNGs of `icons/` from its one SVG source: `npx tsx scripts/icons.ts`. The PNGs are committed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/find-browser.ts';

const SIZES = [16, 32, 48, 128];
/** The states of the icon in the toolbar; the first one is that of the extension itself. */
const STATES = [
	{ name: 'active', prefix: '' },
	{ name: 'paused', prefix: 'paused-' },
	{ name: 'elsewhere', prefix: 'elsewhere-' },
];
/** Toolbars need no larger ones, on screens of double density either. */
const TOOLBAR_SIZES = [16, 32];

const folder = resolve(import.meta.dirname, '../icons');
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
const found = findBrowser('chromium', 'chrome', 'edge');
if (!found) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
// Chromium refuses its sandbox to root, as containers run it.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: found.path, args });
try {
	for (const { name, prefix } of STATES) {
		const drawn = svg.replace('class="active"', `class="${name}"`);
		const source = `data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`;
		for (const size of prefix === '' ? SIZES : TOOLBAR_SIZES) {
			const page = await browser.newPage({ viewport: { width: size, height: size } });
			await page.setContent(
				`<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
			);
			await page.screenshot({ path: resolve(folder, `${prefix}${size}.png`), omitBackground: true });
			await page.close();
		}
	}
} finally {
	await browser.close();
}
