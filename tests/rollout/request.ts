import type { PolicySettings, RolloutRequest } from '../../src/rollout/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';

/** Every setting, with the signs that the formats use themselves. */
export const ALL_SETTINGS: PolicySettings = {
	...defaultSettings('leader'),
	organisationName: `Stichting ‘De Kempen’ & "Co" <nl> C:\\school %PATH% $HOME`,
	schoolNames: ['De Regenboog', "Sint-Jan 's-Hertogenbosch", 'Zoë € 😀'],
	publicContacts: [],
	codeUrl: 'https://kempenkind.example/code?a=1&b=2#c',
	disclaimerPersonal: 'Eerste regel\ntweede regel {organisatie}',
	disclaimerInProfile: true,
	disabledRules: ['informal-language'],
	showWelcome: false,
};

/** A request with different packages for each browser. */
export const REQUEST: RolloutRequest = {
	settings: ALL_SETTINGS,
	chrome: {
		id: 'abcdefghijklmnopabcdefghijklmnop',
		updateUrl: 'https://clients2.google.com/service/update2/crx',
	},
	edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', updateUrl: 'https://postwijs.school.nl/update.xml' },
	firefox: { id: 'postwijs@kempenkind.example', installUrl: 'https://postwijs.school.nl/postwijs.xpi' },
};
