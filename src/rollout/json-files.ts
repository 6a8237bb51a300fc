import { chromiumEntry, firefoxEntry } from './extension-settings.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';

function json(path: string, content: unknown, place: string): RolloutFile {
	return { path, text: `${JSON.stringify(content, null, 2)}\n`, encoding: 'utf-8', place };
}

/** For Chrome and Chromium on Linux. There is no `policy` level here, other than on Windows. */
function chromiumJson(browser: 'chrome' | 'edge', request: RolloutRequest): unknown {
	const { id } = request[browser];
	return {
		ExtensionSettings: { [id]: chromiumEntry(browser, request[browser]) },
		'3rdparty': { extensions: { [id]: request.settings } },
	};
}

/** Chrome on Linux. */
export function chromeLinux(request: RolloutRequest): RolloutFile[] {
	return [
		json('linux/chrome/postwijs.json', chromiumJson('chrome', request), '/etc/opt/chrome/policies/managed/'),
	];
}

/** Chromium on Linux. */
export function chromiumLinux(request: RolloutRequest): RolloutFile[] {
	return [
		json('linux/chromium/postwijs.json', chromiumJson('chrome', request), '/etc/chromium/policies/managed/'),
	];
}

/** Edge on Linux. */
export function edgeLinux(request: RolloutRequest): RolloutFile[] {
	return [json('linux/edge/postwijs.json', chromiumJson('edge', request), '/etc/opt/edge/policies/managed/')];
}

/** The Google Admin console installs and pins by itself; its box *Policy for extensions* takes the settings. */
export function googleAdmin({ settings }: RolloutRequest): RolloutFile[] {
	const values = Object.entries(settings).map(([key, Value]) => [key, { Value }]);
	return [json('google-admin/postwijs.json', Object.fromEntries(values), 'admin.google.com')];
}

/** Firefox on every system. */
export function firefox(request: RolloutRequest): RolloutFile[] {
	const { id } = request.firefox;
	const policies = {
		ExtensionSettings: { [id]: firefoxEntry(request) },
		'3rdparty': { Extensions: { [id]: request.settings } },
	};
	return [json('firefox/policies.json', { policies }, '/etc/firefox/policies/')];
}
