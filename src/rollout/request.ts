import type { SettingKey, Settings } from '../settings/index.ts';

/** What the policy sets; every other setting stays the user's own. */
export type PolicySettings = { readonly [K in SettingKey]?: Settings[K] };

/** Which package a browser of the Chromium family installs. The stores of Chrome and Edge give different ids. */
export interface ChromiumPackage {
	readonly id: string;
	/** The address of a store, or of an `update.xml` of one's own. */
	readonly updateUrl: string;
}

/** What the generators need to know. */
export interface RolloutRequest {
	readonly settings: PolicySettings;
	/** For Chrome and Chromium. */
	readonly chrome: ChromiumPackage;
	readonly edge: ChromiumPackage;
	readonly firefox: {
		readonly id: string;
		/** The address of the `.xpi`. */
		readonly installUrl: string;
	};
}

/** A file that is ready to use. */
export interface RolloutFile {
	/** Path with forward slashes, from the folder that gets all files. */
	readonly path: string;
	/** Lines end as the system of the file wants it. */
	readonly text: string;
	/** `utf-16le` for .reg; `utf-8-bom` for PowerShell 5, which reads accents wrong without the mark. */
	readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le';
	/** Where the administrator puts it; a folder, or the program that takes it. */
	readonly place: string;
}

/** The update addresses of the two stores. */
export const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';
export const EDGE_STORE = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** The id that the Firefox manifest gives, and what its store calls the newest version. */
export const FIREFOX_ID = 'postwijs@kempenkind.example';
export const FIREFOX_STORE = `https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi`;

/** True for what a store of the Chromium family gives as an id. */
export function isExtensionId(text: string): boolean {
	return /^[a-p]{32}$/.test(text);
}

/** A file as bytes. */
export function bytesOf({ text, encoding }: RolloutFile): Uint8Array<ArrayBuffer> {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	const marked = `\uFEFF${text}`;
	if (encoding === 'utf-8-bom') return new TextEncoder().encode(marked);
	const bytes = new DataView(new ArrayBuffer(marked.length * 2));
	for (let at = 0; at < marked.length; at += 1) bytes.setUint16(at * 2, marked.charCodeAt(at), true);
	return new Uint8Array(bytes.buffer);
}
