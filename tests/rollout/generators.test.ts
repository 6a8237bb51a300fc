import { DOMParser, type Element } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { bytesOf, type RolloutFile, rolloutFiles, TARGETS } from '../../src/rollout/index.ts';
import { isSettingKey, kindOf, resolveSettings, SETTING_KEYS } from '../../src/settings/index.ts';
import { powershellErrors } from './powershell.ts';
import { keyAt, mergeReg, policyOf } from './read-reg.ts';
import { ALL_SETTINGS, REQUEST } from './request.ts';

const fileOf = (target: (typeof TARGETS)[number], path: string): RolloutFile => {
	const file = rolloutFiles(target, REQUEST).find((one) => one.path === path);
	if (!file) throw new Error(`${target} makes no ${path}.`);
	return file;
};
const json = (file: RolloutFile) => JSON.parse(file.text);
const isBoolean = (name: string) => isSettingKey(name) && kindOf(name).kind === 'boolean';

const { chrome, edge, firefox } = REQUEST;
const EDGE_ENTRY = {
	installation_mode: 'force_installed',
	update_url: edge.updateUrl,
	override_update_url: true,
	toolbar_state: 'force_shown',
};
const CHROME_ENTRY = {
	installation_mode: 'force_installed',
	update_url: chrome.updateUrl,
	toolbar_pin: 'force_pinned',
};
const FIREFOX_ENTRY = {
	installation_mode: 'force_installed',
	install_url: firefox.installUrl,
	default_area: 'navbar',
	private_browsing: true,
};

it('the settings of these tests are all the settings, and right', () => {
	expect(Object.keys(ALL_SETTINGS).sort()).toEqual([...SETTING_KEYS].sort());
	expect(resolveSettings({}, ALL_SETTINGS).problems).toEqual([]);
});

describe('every target', () => {
	it.each(TARGETS)('%s gives files with a place, and the same again', (target) => {
		const files = rolloutFiles(target, REQUEST);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expect(file.place).not.toBe('');
		expect(rolloutFiles(target, REQUEST)).toEqual(files);
	});

	it('has its own place for its files', () => {
		const paths = TARGETS.flatMap((target) => rolloutFiles(target, REQUEST)).map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});
});

describe('JSON for Linux and for Firefox', () => {
	it.each([
		['chrome-linux', 'linux/chrome/postwijs.json', chrome.id, CHROME_ENTRY],
		['chromium-linux', 'linux/chromium/postwijs.json', chrome.id, CHROME_ENTRY],
		['edge-linux', 'linux/edge/postwijs.json', edge.id, EDGE_ENTRY],
	] as const)('%s installs, pins and sets', (target, path, id, entry) => {
		expect(json(fileOf(target, path))).toEqual({
			ExtensionSettings: { [id]: entry },
			'3rdparty': { extensions: { [id]: ALL_SETTINGS } },
		});
	});

	it('firefox installs, shows the icon and sets', () => {
		expect(json(fileOf('firefox', 'firefox/policies.json'))).toEqual({
			policies: {
				ExtensionSettings: { [firefox.id]: FIREFOX_ENTRY },
				'3rdparty': { Extensions: { [firefox.id]: ALL_SETTINGS } },
			},
		});
	});

	it('google-admin puts each value under Value', () => {
		const read = json(fileOf('google-admin', 'google-admin/postwijs.json')) as Record<
			string,
			{ Value: unknown }
		>;
		expect(Object.fromEntries(Object.entries(read).map(([key, { Value }]) => [key, Value]))).toEqual(
			ALL_SETTINGS,
		);
	});
});

describe('.reg', () => {
	const bytes = (name: string) => bytesOf(fileOf('reg', `windows/postwijs-${name}.reg`));

	it.each([
		['hklm', 'HKEY_LOCAL_MACHINE'],
		['hkcu', 'HKEY_CURRENT_USER'],
	])('%s holds the whole policy of each browser', (name, hive) => {
		const root = mergeReg(bytes(name));
		const policies = `${hive}\\SOFTWARE\\Policies`;
		const read = (path: string) => {
			const key = keyAt(root, `${policies}\\${path}`);
			return (
				key &&
				policyOf(
					key,
					(value) => isBoolean(value) || value === 'override_update_url' || value === 'private_browsing',
				)
			);
		};
		expect(read(`Google\\Chrome\\ExtensionSettings\\${chrome.id}`)).toEqual(CHROME_ENTRY);
		expect(read(`Microsoft\\Edge\\ExtensionSettings\\${edge.id}`)).toEqual(EDGE_ENTRY);
		expect(read(`Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`)).toEqual(ALL_SETTINGS);
		expect(read(`Microsoft\\Edge\\3rdparty\\extensions\\${edge.id}\\policy`)).toEqual(ALL_SETTINGS);
		expect(read(`Mozilla\\Firefox\\ExtensionSettings\\${firefox.id}`)).toEqual(FIREFOX_ENTRY);
		const settings = read('Mozilla\\Firefox\\3rdparty\\Extensions')?.[firefox.id];
		expect(JSON.parse(String(settings))).toEqual(ALL_SETTINGS);
	});

	it('makes a list shorter, and leaves what is of others', () => {
		const root = mergeReg(bytes('hklm'));
		const schools = keyAt(
			root,
			`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy\\schoolNames`,
		);
		const others = keyAt(
			root,
			'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions',
		);
		schools?.values.set('4', 'Een oude school');
		others?.values.set('other@example.org', '{}');
		mergeReg(bytes('hklm'), root);
		expect(
			keyAt(
				root,
				`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy\\schoolNames`,
			)?.values.size,
		).toBe(3);
		expect(others?.values.get('other@example.org')).toBe('{}');
	});

	it.each(['hklm', 'hkcu'])('%s goes away as a whole with its counterpart', (name) => {
		const root = mergeReg(bytes(name));
		const text = () => JSON.stringify(root, (_key, value) => (value instanceof Map ? [...value] : value));
		expect(text()).toContain(chrome.id);
		mergeReg(bytes(`${name}-verwijderen`), root);
		for (const id of [chrome.id, edge.id, firefox.id]) expect(text()).not.toContain(id);
	});
});

describe('the scripts for Intune', () => {
	it.each(['Install', 'Detect', 'Remove'])('%s is PowerShell that version 5 reads rightly', async (name) => {
		const file = fileOf('intune', `intune/${name}-Postwijs.ps1`);
		expect(await powershellErrors(file.text)).toEqual([]);
		expect([...bytesOf(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(file.text).not.toMatch(/[^\r]\n/);
	});

	it('the parser would see a mistake', async () => {
		expect(await powershellErrors("$Keys = @( 'one' \nforeach (")).not.toEqual([]);
	});

	it('Install holds every value as the registry has it', () => {
		const { text } = fileOf('intune', 'intune/Install-Postwijs.ps1');
		expect(text).toContain('Data = \'Stichting ‘‘De Kempen’’ & "Co" <nl> C:\\school %PATH% $HOME\'');
		expect(text).toContain("Data = 'Sint-Jan ''s-Hertogenbosch'");
		expect(text).toContain("('Eerste regel' + [string][char]10 + 'tweede regel {organisatie}')");
		expect(text).toContain("Name = 'showWelcome'; Type = 'DWord'; Data = 0");
		for (const id of [chrome.id, edge.id, firefox.id]) expect(text).toContain(id);
	});
});

describe('.mobileconfig', () => {
	const profile = parsePlist(fileOf('macos', 'macos/postwijs.mobileconfig').text) as unknown as {
		PayloadContent: Record<string, unknown>[];
		PayloadUUID: string;
	};
	const payload = (type: string) => profile.PayloadContent.find(({ PayloadType }) => PayloadType === type);

	it('installs, pins and sets in each browser', () => {
		expect(payload('com.google.Chrome')).toMatchObject({ ExtensionSettings: { [chrome.id]: CHROME_ENTRY } });
		expect(payload('com.microsoft.Edge')).toMatchObject({ ExtensionSettings: { [edge.id]: EDGE_ENTRY } });
		expect(payload(`com.google.Chrome.extensions.${chrome.id}`)).toMatchObject(ALL_SETTINGS);
		expect(payload(`com.microsoft.Edge.extensions.${edge.id}`)).toMatchObject(ALL_SETTINGS);
		expect(payload('org.mozilla.firefox')).toMatchObject({
			EnterprisePoliciesEnabled: true,
			ExtensionSettings: { [firefox.id]: FIREFOX_ENTRY },
			'3rdparty': { Extensions: { [firefox.id]: ALL_SETTINGS } },
		});
	});

	it('gives every payload an identifier and a UUID of its own', () => {
		const uuids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => String(PayloadUUID));
		for (const uuid of uuids)
			expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
		expect(new Set(uuids).size).toBe(uuids.length);
		const identifiers = profile.PayloadContent.map(({ PayloadIdentifier }) => PayloadIdentifier);
		expect(new Set(identifiers).size).toBe(identifiers.length);
	});
});

describe('the administrative template', () => {
	const parse = (path: string) => {
		const wrong: string[] = [];
		const parser = new DOMParser({ onError: (_level, message) => wrong.push(message) });
		const page = parser.parseFromString(fileOf('admx', `windows/admx/${path}`).text, 'text/xml');
		expect(wrong).toEqual([]);
		return page;
	};
	const template = parse('Postwijs.admx');
	const languages = [parse('nl-NL/Postwijs.adml'), parse('en-US/Postwijs.adml')];
	const elements = (page: ReturnType<typeof parse>, name: string): Element[] => [
		...page.getElementsByTagName(name),
	];
	const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
	const children = (element: Element) =>
		[...element.childNodes].filter((node) => node.nodeType === 1).map(({ nodeName }) => nodeName);

	it('has every setting for Chrome and Edge, and the installation for each browser', () => {
		const names = elements(template, 'policy').map((policy) => attribute(policy, 'name'));
		const settings = ['chrome', 'edge'].flatMap((browser) => SETTING_KEYS.map((key) => `${browser}_${key}`));
		expect(names.sort()).toEqual(
			[...settings, 'chrome_install', 'edge_install', 'firefox_install', 'firefox_settings'].sort(),
		);
	});

	it('keeps the order of elements that its schema asks for', () => {
		const order = [
			'parentCategory',
			'supportedOn',
			'enabledValue',
			'disabledValue',
			'enabledList',
			'disabledList',
			'elements',
		];
		for (const policy of elements(template, 'policy')) {
			const found = children(policy);
			expect(found).toEqual(order.filter((name) => found.includes(name)));
		}
	});

	it('finds all its texts and fields in both languages, and those hold nothing else', () => {
		const text = fileOf('admx', 'windows/admx/Postwijs.admx').text;
		const named = (kind: string) =>
			[
				...new Set([...text.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map((match) => match[1])),
			].sort();
		for (const language of languages) {
			expect(
				elements(language, 'string')
					.map((one) => attribute(one, 'id'))
					.sort(),
			).toEqual(named('string'));
			expect(
				elements(language, 'presentation')
					.map((one) => attribute(one, 'id'))
					.sort(),
			).toEqual(named('presentation'));
			const fields = ['textBox', 'dropdownList', 'listBox'].flatMap((kind) => elements(language, kind));
			const inputs = ['text', 'enum', 'list'].flatMap((kind) => elements(template, kind));
			expect(fields.map((one) => attribute(one, 'refId')).sort()).toEqual(
				inputs.map((one) => attribute(one, 'id')).sort(),
			);
		}
	});

	it('writes where the browsers read, and fills in what was given', () => {
		const policy = (name: string) =>
			elements(template, 'policy').find((one) => attribute(one, 'name') === name);
		expect(policy('chrome_showWelcome')?.getAttribute('key')).toBe(
			`SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`,
		);
		expect(policy('edge_install')?.getAttribute('key')).toBe(
			`SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${edge.id}`,
		);
		const filled = languages.map((page) => elements(page, 'defaultValue').map((one) => one.textContent));
		for (const values of filled) expect(values).toContain(ALL_SETTINGS.organisationName);
	});
});
