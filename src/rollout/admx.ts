/**
 * The administrative template for Group Policy and Intune: one policy a setting, for Chrome and for Edge, and the
 * installation for each browser. The ids and addresses of the request are in it. Source of the form:
 * learn.microsoft.com, "ADMX schema".
 */
import { kindOf, SETTING_KEYS, type SettingKey } from '../settings/index.ts';
import { type AdmxText, adml, installId, policyId } from './adml.ts';
import { chromiumEntry, type ExtensionEntry, firefoxEntry } from './extension-settings.ts';
import { chromiumPaths, firefoxPaths } from './registry.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';
import { escapeXml } from './xml.ts';

/** Texts may be this long; the default of 1023 is short for a list of settings. */
const MAX_LENGTH = 1_000_000;

const CLASS = 'class="Both"';
const values = {
	string: (text: string) => `<string>${escapeXml(text)}</string>`,
	number: (value: number) => `<decimal value="${value}"/>`,
	of: (value: string | boolean) =>
		typeof value === 'string' ? values.string(value) : values.number(Number(value)),
};

function policy(id: string, category: string, key: string, attributes: string, content: string): string {
	return `    <policy name="${id}" ${CLASS} displayName="$(string.${id})" explainText="$(string.${id}_help)" key="${escapeXml(key)}"${attributes}>
      <parentCategory ref="${category}"/>
      <supportedOn ref="postwijs_any"/>
${content}    </policy>
`;
}

/** Switched on, it writes all of the entry; switched off, it takes it away. */
function installPolicy(browser: string, key: string, entry: ExtensionEntry): string {
	const { installation_mode: mode = '', ...rest } = entry;
	const item = (name: string, value: string) =>
		`        <item key="${escapeXml(key)}" valueName="${name}"><value>${value}</value></item>\n`;
	const on = Object.entries(rest).map(([name, value]) => item(name, values.of(value)));
	const off = Object.keys(rest).map((name) => item(name, '<delete/>'));
	const content = `      <enabledValue>${values.of(mode)}</enabledValue>
      <disabledValue><delete/></disabledValue>
      <enabledList>
${on.join('')}      </enabledList>
      <disabledList>
${off.join('')}      </disabledList>
`;
	return policy(installId(browser), `postwijs_${browser}`, key, ' valueName="installation_mode"', content);
}

function settingPolicy(browser: string, key: string, setting: SettingKey): string {
	const id = policyId(browser, setting);
	const kind = kindOf(setting);
	const presentation = ` presentation="$(presentation.${id})"`;
	const write = (attributes: string, content: string) =>
		policy(id, `postwijs_${browser}`, key, attributes, content);
	switch (kind.kind) {
		case 'boolean':
			return write(
				` valueName="${setting}"`,
				`      <enabledValue>${values.number(1)}</enabledValue>\n      <disabledValue>${values.number(0)}</disabledValue>\n`,
			);
		case 'choice': {
			const items = kind.options.map(
				(option) =>
					`          <item displayName="$(string.${setting}_${option})"><value>${values.string(option)}</value></item>\n`,
			);
			return write(
				presentation,
				`      <elements>\n        <enum id="${id}" valueName="${setting}" required="true">\n${items.join('')}        </enum>\n      </elements>\n`,
			);
		}
		case 'texts':
			return write(
				presentation,
				`      <elements>\n        <list id="${id}" key="${escapeXml(`${key}\\${setting}`)}" valuePrefix=""/>\n      </elements>\n`,
			);
		case 'text':
		case 'address':
			return write(
				presentation,
				`      <elements>\n        <text id="${id}" valueName="${setting}" maxLength="${MAX_LENGTH}"/>\n      </elements>\n`,
			);
	}
}

function firefoxSettings(request: RolloutRequest): string {
	const id = policyId('firefox', 'settings');
	return policy(
		id,
		'postwijs_firefox',
		firefoxPaths(request.firefox.id).settings,
		` presentation="$(presentation.${id})"`,
		`      <elements>\n        <text id="${id}" valueName="${escapeXml(request.firefox.id)}" maxLength="${MAX_LENGTH}"/>\n      </elements>\n`,
	);
}

function template(request: RolloutRequest): string {
	const chromium = (['chrome', 'edge'] as const).flatMap((browser) => {
		const paths = chromiumPaths(browser, request[browser].id);
		return [
			installPolicy(browser, paths.install, chromiumEntry(browser, request[browser])),
			...SETTING_KEYS.map((setting) => settingPolicy(browser, paths.settings, setting)),
		];
	});
	const policies = [
		...chromium,
		installPolicy('firefox', firefoxPaths(request.firefox.id).install, firefoxEntry(request)),
		firefoxSettings(request),
	];
	const categories = ['chrome', 'edge', 'firefox'].map(
		(browser) =>
			`    <category name="postwijs_${browser}" displayName="$(string.cat_${browser})"><parentCategory ref="postwijs"/></category>\n`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="postwijs" namespace="KempenKind.Policies.Postwijs"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="postwijs_any" displayName="$(string.supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="postwijs" displayName="$(string.cat)"/>
${categories.join('')}  </categories>
  <policies>
${policies.join('')}  </policies>
</policyDefinitions>
`;
}

/** The template and its texts in Dutch and English. */
export function admx(request: RolloutRequest): RolloutFile[] {
	const file = (path: string, text: string): RolloutFile => ({
		path: `windows/admx/${path}`,
		text: text.replaceAll('\n', '\r\n'),
		encoding: 'utf-8',
		place: 'C:\\Windows\\PolicyDefinitions\\',
	});
	const languages = { 'nl-NL': 'nl', 'en-US': 'en' } as const satisfies Record<string, AdmxText>;
	return [
		file('Postwijs.admx', template(request)),
		...Object.entries(languages).map(([folder, language]) =>
			file(`${folder}/Postwijs.adml`, adml(language, request.settings)),
		),
	];
}
