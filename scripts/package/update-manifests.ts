import { createHash } from 'node:crypto';
import { escapeXml } from '../../src/rollout/xml.ts';

/** What a browser asks for to find the newest package. */
export interface Release {
	readonly version: string;
	/** Where the package will lie. */
	readonly url: string;
}

/** The SHA-256 of a file, in hexadecimal. */
export function sha256(content: Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}

/** `update.xml` for Chrome, Edge and Chromium. Source: developer.chrome.com, "Self-host for Linux". */
export function updateXml(id: string, minimumBrowser: string, { version, url }: Release): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escapeXml(url)}" version="${version}" prodversionmin="${minimumBrowser}"/>
  </app>
</gupdate>
`;
}

/** `updates.json` for Firefox. Source: extensionworkshop.com, "Updating your extension". */
export function updatesJson(
	id: string,
	minimumBrowser: string,
	content: Buffer,
	{ version, url }: Release,
): string {
	const update = {
		version,
		update_link: url,
		update_hash: `sha256:${sha256(content)}`,
		applications: { gecko: { strict_min_version: minimumBrowser } },
	};
	return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
