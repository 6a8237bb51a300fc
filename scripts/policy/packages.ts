import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	CHROME_STORE,
	EDGE_STORE,
	FIREFOX_ID,
	FIREFOX_STORE,
	isExtensionId,
	type RolloutRequest,
} from '../../src/rollout/index.ts';
import { chromiumExtensionId } from '../lib/extension-id.ts';
import { ROOT } from '../lib/run-command.ts';
import { UsageError } from '../lib/usage-error.ts';
import type { Addresses } from '../package/build-release.ts';

/** What somebody said on the command line about the packages. */
export interface GivenPackages {
	readonly packages: string | undefined;
	readonly chromeId: string | undefined;
	readonly edgeId: string | undefined;
	readonly firefoxUrl: string | undefined;
}

type Packages = Omit<RolloutRequest, 'settings'>;

const MADE_HERE = join(ROOT, 'release', 'rollout.json');

function checkId(option: string, id: string): string {
	if (isExtensionId(id)) return id;
	throw new UsageError(`${option} is the id from the store: 32 letters from a to p, not "${id}".`);
}

function readAddresses(path: string): Addresses {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Addresses;
	} catch {
		throw new UsageError(`${path} cannot be read; give the rollout.json that npm run package made.`);
	}
}

/** Of the stores; the ids are those of this source until the stores have given theirs. */
function fromStores(): Packages {
	const chrome = { id: chromiumExtensionId(), updateUrl: CHROME_STORE };
	return { chrome, edge: chrome, firefox: { id: FIREFOX_ID, installUrl: FIREFOX_STORE } };
}

function fromOwnServer(addresses: Addresses): Packages {
	const chrome = { id: addresses.chromiumId, updateUrl: addresses.chromiumUpdateUrl };
	return {
		chrome,
		edge: chrome,
		firefox: { id: addresses.firefoxId, installUrl: addresses.firefoxInstallUrl },
	};
}

/**
 * Which packages the browsers install: those of `npm run package` on the board's own server, or those of the stores.
 * `isGuess` when nobody has said so.
 */
export function choosePackages(given: GivenPackages): Packages & { readonly isGuess: boolean } {
	const own = given.packages ?? (existsSync(MADE_HERE) ? MADE_HERE : undefined);
	const start = own ? fromOwnServer(readAddresses(own)) : fromStores();
	const { chromeId, edgeId, firefoxUrl } = given;
	const chrome = chromeId ? { id: checkId('--chrome-id', chromeId), updateUrl: CHROME_STORE } : start.chrome;
	const edgeOfStore = edgeId && { id: checkId('--edge-id', edgeId), updateUrl: EDGE_STORE };
	if (firefoxUrl !== undefined && !/^(https|file):\/\/\S+$/.test(firefoxUrl)) {
		throw new UsageError(`--firefox-url is the https address of the .xpi, not "${firefoxUrl}".`);
	}
	return {
		chrome,
		// Edge also installs from the store of Chrome.
		edge: edgeOfStore || (chromeId ? chrome : start.edge),
		firefox: { ...start.firefox, ...(firefoxUrl ? { installUrl: firefoxUrl } : {}) },
		isGuess: !own && !chromeId,
	};
}
