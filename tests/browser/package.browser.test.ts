import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import { extensionIdOf } from '../../scripts/lib/extension-id.ts';
import { findBrowser } from '../../scripts/lib/find-browser.ts';
import { chromiumPackages } from '../../scripts/package/build-release.ts';
import { type Files, filesOf, withManifest } from '../../scripts/package/zip.ts';
import { pageOf } from '../sites/pages.ts';
import { extensionFolder } from './harness/browsers.ts';
import { launchChromium } from './harness/chromium.ts';
import type { Tab } from './harness/tab.ts';
import { draft, untilPainted } from './nudge.ts';
import { store, stored, untilRole, untilText } from './rollout/options.ts';

const executable = findBrowser('chromium')?.path ?? '';
const folder = extensionFolder('chromium');
const base = mkdtempSync(join(tmpdir(), 'postwijs-package-browser-'));

afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

/** Lays files out in a folder of their own, and gives it. */
function layOut(name: string, files: Files): string {
	const place = join(base, name);
	for (const [path, content] of files) {
		mkdirSync(dirname(join(place, path)), { recursive: true });
		writeFileSync(join(place, path), content);
	}
	return place;
}

describe.skipIf(!executable)('a package in chromium', () => {
	test('that goes to the stores loads as it is, and reads along', async () => {
		const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const made = await chromiumPackages(filesOf(folder), 'postwijs', 'https://school.nl/', privateKey);
		const zip = await JSZip.loadAsync(made.outputs.get('postwijs-chromium.zip') ?? '');
		const entries = Object.values(zip.files).filter(({ dir }) => !dir);
		const files = await Promise.all(
			entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const),
		);
		const extension = layOut('store', new Map(files));
		// It ends without its welcome page when the extension or its managed schema is refused.
		const browser = await launchChromium(executable, { extension, language: 'nl' });
		try {
			// Without a key in the manifest, the id comes from the folder.
			const id = extensionIdOf(Buffer.from(extension));
			const options = await browser.open(`chrome-extension://${id}/src/options/index.html`);
			await untilText(options, 'Instellingen van Postwijs');
			const tab = await draft(browser, pageOf('youtube-comment'), 'Die kutband van mijn fiets is lek.');
			await untilPainted(tab, ['caution: kutband']);
			expect(browser.strayRequests).toEqual([]);
		} finally {
			await browser.close();
		}
	});

	test('of an older version keeps every choice, and what only the newer one knew', async () => {
		const files = filesOf(folder);
		const profile = join(base, 'profile');
		const older = layOut('older', files);
		const newer = layOut(
			'newer',
			withManifest(files, (manifest) => ({ ...manifest, version: '0.2.0' })),
		);
		const use = async (extension: string, act: (tab: Tab) => Promise<void>) => {
			const browser = await launchChromium(executable, { extension, profile, language: 'nl' });
			try {
				await act(await browser.openOptions());
			} finally {
				await browser.close();
			}
		};
		const own = { role: 'leader', organisationName: 'Mijn stichting', schoolNames: ['Sint Jan'] };
		// What only a later version knows: another setting, and another value of one.
		const later = { mood: 'sunny', pauseBeforePublishing: 'sometimes' };
		await use(newer, (tab) => store(tab, { ...own, ...later }));
		await use(older, async (tab) => {
			await untilRole(tab, 'leader', false);
			await untilText(tab, 'Er is iets bewaard onder de naam “mood”.');
			await tab.click(['input[name=role][value=staff]']);
			// Chromium takes two seconds after its start to say what the policy sets; only then a choice is kept.
			await expect.poll(() => stored(tab), { timeout: 10_000 }).toEqual({ ...own, ...later, role: 'staff' });
		});
	});
});
