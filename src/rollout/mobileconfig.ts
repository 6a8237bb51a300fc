import { chromiumEntry, firefoxEntry } from './extension-settings.ts';
import { type PlistValue, plist } from './plist.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';
import { uuidOf } from './uuid.ts';

const IDENTIFIER = 'example.kempenkind.postwijs';

/** Preference domains: that of the browser, and before the id of an extension that of its settings. */
const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const;
const FIREFOX = 'org.mozilla.firefox';

function payload(domain: string, content: Readonly<Record<string, PlistValue>>): PlistValue {
	return {
		PayloadType: domain,
		PayloadVersion: 1,
		PayloadIdentifier: `${IDENTIFIER}.${domain}`,
		PayloadUUID: uuidOf(domain),
		PayloadDisplayName: `Postwijs: ${domain}`,
		...content,
	};
}

/** One profile for Chrome, Edge and Firefox on a Mac. What is meant for a browser that is not there does nothing. */
export function mobileconfig(request: RolloutRequest): RolloutFile[] {
	const chromium = (['chrome', 'edge'] as const).flatMap((browser) => {
		const { id } = request[browser];
		return [
			payload(DOMAINS[browser], {
				ExtensionSettings: { [id]: chromiumEntry(browser, request[browser]) },
			}),
			payload(`${DOMAINS[browser]}.extensions.${id}`, request.settings),
		];
	});
	const { id } = request.firefox;
	const firefox = payload(FIREFOX, {
		EnterprisePoliciesEnabled: true,
		ExtensionSettings: { [id]: firefoxEntry(request) },
		'3rdparty': { Extensions: { [id]: request.settings } },
	});
	const profile = {
		PayloadType: 'Configuration',
		PayloadVersion: 1,
		PayloadIdentifier: IDENTIFIER,
		PayloadUUID: uuidOf(IDENTIFIER),
		PayloadDisplayName: 'Postwijs',
		PayloadDescription: 'Zet Postwijs in Chrome, Edge en Firefox en stelt het in.',
		PayloadScope: 'System',
		PayloadContent: [...chromium, firefox],
	};
	return [{ path: 'macos/postwijs.mobileconfig', text: plist(profile), encoding: 'utf-8', place: 'MDM' }];
}
