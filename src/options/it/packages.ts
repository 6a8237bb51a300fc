import {
	CHROME_STORE,
	EDGE_STORE,
	FIREFOX_ID,
	FIREFOX_STORE,
	isExtensionId,
	type PolicySettings,
	type RolloutRequest,
	type Target,
} from '../../rollout/index.ts';
import { browserApi } from '../../settings/index.ts';

/** Where the browsers get Postwijs from, as somebody types it. */
export interface Packages {
	readonly chromeId: string;
	readonly chromeUrl: string;
	readonly edgeId: string;
	readonly edgeUrl: string;
	readonly firefoxUrl: string;
}

export type PackageKey = keyof Packages;

const CHROME = ['chromeId', 'chromeUrl'] as const;
const EDGE = ['edgeId', 'edgeUrl'] as const;
const ALL = [...CHROME, ...EDGE, 'firefoxUrl'] as const;

const NEEDS: Readonly<Record<Target, readonly PackageKey[]>> = {
	'chrome-linux': CHROME,
	'chromium-linux': CHROME,
	'edge-linux': EDGE,
	firefox: ['firefoxUrl'],
	'google-admin': [],
	reg: ALL,
	admx: ALL,
	macos: ALL,
	intune: ALL,
};

/** What a target has to know. */
export function neededFor(target: Target): readonly PackageKey[] {
	return NEEDS[target];
}

/** True for what an id or an address of a package can be. */
export function isRight(key: PackageKey, value: string): boolean {
	return key.endsWith('Id') ? isExtensionId(value) : /^https:\/\/[^\s/]+\/\S*$/.test(value);
}

/** True when nothing is missing that the target has to know. */
export function isComplete(target: Target, packages: Packages): boolean {
	return neededFor(target).every((key) => isRight(key, packages[key]));
}

/**
 * The package that this browser itself has. Edge takes the one of Chrome too, unless it has its own. Firefox does not
 * know the id in Chrome.
 */
export function packagesHere(): Packages {
	const { id, getManifest } = browserApi().runtime;
	const { update_url: updateUrl = '' } = getManifest() as { readonly update_url?: string };
	const known = { id: isExtensionId(id) ? id : '', url: updateUrl || CHROME_STORE };
	const isOfEdge = updateUrl === EDGE_STORE;
	return {
		chromeId: isOfEdge ? '' : known.id,
		chromeUrl: isOfEdge ? CHROME_STORE : known.url,
		edgeId: known.id,
		edgeUrl: known.url,
		firefoxUrl: FIREFOX_STORE,
	};
}

/** What the generators want to know. */
export function requestOf(settings: PolicySettings, packages: Packages): RolloutRequest {
	const { chromeId, chromeUrl, edgeId, edgeUrl, firefoxUrl } = packages;
	return {
		settings,
		chrome: { id: chromeId, updateUrl: chromeUrl },
		edge: { id: edgeId, updateUrl: edgeUrl },
		firefox: { id: FIREFOX_ID, installUrl: firefoxUrl },
	};
}
