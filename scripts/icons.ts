/** Makes the PNGs of `icons/` from its one SVG source: `npx tsx scripts/icons.ts`. The PNGs are committed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
const folder = resolve(import.meta.dirname, '../icons');
const source = `data:image/svg+xml;base64,${readFileSync(resolve(folder, 'icon.svg')).toString('base64')}`;

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
	for (const size of SIZES) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(
			`<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
		);
		await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
