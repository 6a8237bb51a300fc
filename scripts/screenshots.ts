/**
 * `npm run screenshots [-- FOLDER] [--only TEXT] [--docs]`: every surface of Postwijs in both themes, both languages and
 * two widths, as PNGs, by default in .cache/screenshots. `--only` makes those with TEXT in their name; `--docs` makes
 * those that the README and the guide show, in docs/images.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/browser/harness/chromium.ts';
import { choose } from '../tests/browser/nudge.ts';
import { findBrowser } from './lib/find-browser.ts';
import { ROOT, runScript } from './lib/run-command.ts';
import { type Look, nameOf } from './screenshots/look.ts';
import { SHOTS } from './screenshots/shots.ts';

/** What the guide shows, by the name of its file. */
const DOCS: Readonly<Record<string, string>> = {
	'x-post': 'x-post-card-light-nl-wide',
	'facebook-post': 'facebook-post-card-light-nl-wide',
	'linkedin-post': 'linkedin-post-card-dark-nl-wide',
	'youtube-comment': 'youtube-comment-card-light-nl-wide',
	kaart: 'x-post-repair-light-nl-wide',
	zin: 'x-post-disclaimer-light-nl-wide',
	leidinggevende: 'x-post-manager-light-nl-wide',
	hulp: 'x-post-help-light-nl-wide',
	'in-orde': 'x-post-fine-light-nl-wide',
	welkom: 'welcome-light-nl-wide',
	popup: 'popup-light-nl-wide',
	'instellingen-regels': 'options-rules-light-nl-wide',
	'instellingen-probeer': 'options-trial-light-nl-wide',
};

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
	(['nl', 'en'] as const).flatMap((language) =>
		(['wide', 'narrow'] as const).map((width) => ({ theme, language, width })),
	),
);

/** Filled in by the organisation, so that the menus show what they can. */
const SETTINGS = {
	disabledRules: ['discussion-with-pupil-or-parent'],
	showWelcome: false,
	managerName: 'Ineke',
	managerEmail: 'ineke@kempenkind.example',
	confidentialAdviser: 'Truus Jansen, 040 - 123 45 67',
	reportingUrl: 'https://kempenkind.example/meldpunt',
	codeUrl: 'https://kempenkind.example/gedragscode',
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { only: { type: 'string', default: '' }, docs: { type: 'boolean', default: false } },
});
const folder = values.docs
	? join(ROOT, 'docs/images')
	: resolve(positionals[0] ?? join(ROOT, '.cache/screenshots'));
const found = findBrowser('chromium');
if (!found) {
	console.error('Screenshots are made with Chromium; install it first.');
	process.exit(1);
}
if ((await runScript('scripts/build.ts', ['--test'])) !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });

/** The files that a shot in this look is written to; none when nobody asked for it. */
function filesFor(name: string): string[] {
	if (!values.docs) return name.includes(values.only) ? [name] : [];
	return Object.keys(DOCS).filter((file) => DOCS[file] === name && file.includes(values.only));
}

const browser = await launchChromium(found.path, {
	extension: join(ROOT, 'dist-test', 'chromium'),
	language: 'nl',
});
try {
	for (const language of ['nl', 'en'] as const) {
		await choose(browser, { ...SETTINGS, language });
		for (const shot of SHOTS)
			for (const look of LOOKS.filter((each) => each.language === language)) {
				const files = filesFor(nameOf(shot.name, look));
				if (files.length === 0) continue;
				const tab = await shot.open(browser, look);
				const png = await tab.screenshot();
				await tab.close();
				if (shot.changesSettings) await choose(browser, { ...SETTINGS, language });
				for (const file of files) {
					writeFileSync(join(folder, `${file}.png`), png);
					console.log(join(folder, `${file}.png`));
				}
			}
	}
} finally {
	await browser.close();
}
