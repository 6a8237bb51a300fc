/** The files with which IT rolls Postwijs out: text in, text out, for the command line and for the options page. */
import { admx } from './admx.ts';
import { intune } from './intune.ts';
import { chromeLinux, chromiumLinux, edgeLinux, firefox, googleAdmin } from './json-files.ts';
import { mobileconfig } from './mobileconfig.ts';
import { regFiles } from './reg-file.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';

export {
	bytesOf,
	CHROME_STORE,
	type ChromiumPackage,
	EDGE_STORE,
	FIREFOX_ID,
	FIREFOX_STORE,
	isExtensionId,
	type PolicySettings,
	type RolloutFile,
	type RolloutRequest,
} from './request.ts';

const GENERATORS = {
	'chrome-linux': chromeLinux,
	'edge-linux': edgeLinux,
	'chromium-linux': chromiumLinux,
	reg: regFiles,
	admx,
	macos: mobileconfig,
	'google-admin': googleAdmin,
	intune,
	firefox,
} as const satisfies Record<string, (request: RolloutRequest) => RolloutFile[]>;

/** A way to roll out. */
export type Target = keyof typeof GENERATORS;

export const TARGETS = Object.keys(GENERATORS) as Target[];

/** True for the name of a target. */
export function isTarget(name: string): name is Target {
	return Object.hasOwn(GENERATORS, name);
}

/** The files of one target. */
export function rolloutFiles(target: Target, request: RolloutRequest): RolloutFile[] {
	return GENERATORS[target](request);
}
