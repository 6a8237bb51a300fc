import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';

const extension = mkdtempSync(join(tmpdir(), 'postwijs-chatty-'));

/** An extension that does what Postwijs must never do: it calls home, from a page and from behind. */
function writeChattyExtension(): void {
	const manifest = {
		manifest_version: 3,
		name: 'Chatty',
		version: '1',
		host_permissions: ['https://*/*'],
		background: { service_worker: 'background.js', scripts: ['background.js'] },
		content_scripts: [{ matches: ['https://www.youtube.com/*'], js: ['content.js'] }],
		browser_specific_settings: {
			gecko: { id: 'chatty@example.org', data_collection_permissions: { required: ['none'] } },
		},
	};
	writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(join(extension, 'background.js'), "fetch('https://from-behind.example/').catch(() => {});");
	writeFileSync(
		join(extension, 'content.js'),
		"new Image().src = 'https://from-the-page.example/'; fetch('https://www.youtube.com/api').catch(() => {});",
	);
}

writeChattyExtension();
afterAll(() => rmSync(extension, { recursive: true }));

describe.each(BROWSERS.filter(({ find }) => find()))('the harness in $name', ({ find, launch }) => {
	test('catches every request that an extension sends out', async () => {
		const browser = await launch(find()?.path ?? '', { extension });
		try {
			await browser.openPage('youtube-comment');
			await vi.waitFor(
				() => {
					const strays = browser.strayRequests.join(' ');
					expect(strays).toContain('from-behind.example');
					// Each browser lets the policy of the page stop the other of the two.
					expect(strays).toMatch(/from-the-page\.example|www\.youtube\.com\/api/);
				},
				{ timeout: 15_000 },
			);
		} finally {
			await browser.close();
		}
	});

	test('lets no page go outside', async () => {
		const browser = await launch(find()?.path ?? '', {});
		try {
			await expect(browser.open('https://elsewhere.example/')).rejects.toThrow();
			expect(browser.strayRequests.join(' ')).toContain('elsewhere.example');
		} finally {
			await browser.close();
		}
	});
});
