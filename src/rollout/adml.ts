import { kindOf, MEANING, SETTING_KEYS, type SettingKey } from '../settings/index.ts';
import type { PolicySettings } from './request.ts';
import { escapeXml } from './xml.ts';

/** A language that the template speaks. */
export type AdmxText = 'nl' | 'en';

const BROWSERS = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Mozilla Firefox' } as const;

const TEXTS = {
	nl: {
		about: 'Postwijs leest mee terwijl iemand een bericht schrijft op social media.',
		supported: 'Chrome, Edge en Firefox op Windows',
		install: 'Postwijs installeren en vastzetten',
		installHelp: 'Aan: de browser installeert Postwijs en zet het vast in de werkbalk. Uit: dat gaat weg.',
		json: 'Instellingen als JSON',
		jsonHelp: 'Firefox krijgt alle instellingen als één tekst in JSON, bijvoorbeeld {"role":"leader"}.',
		managed: 'Wie Postwijs gebruikt, kan deze instelling niet zelf veranderen.',
	},
	en: {
		about: 'Postwijs reads along while somebody writes a post on social media.',
		supported: 'Chrome, Edge and Firefox on Windows',
		install: 'Install and pin Postwijs',
		installHelp: 'On: the browser installs Postwijs and pins it to the toolbar. Off: this goes away.',
		json: 'Settings as JSON',
		jsonHelp: 'Firefox takes all settings as one text in JSON, for example {"role":"leader"}.',
		managed: 'Whoever uses Postwijs cannot change this setting.',
	},
} as const;

/** Names in the template; a policy and its field share one. */
export const policyId = (browser: string, setting: string) => `${browser}_${setting}`;
export const installId = (browser: string) => `${browser}_install`;

const stringElement = (id: string, text: string) => `      <string id="${id}">${escapeXml(text)}</string>\n`;

/** The Markdown of the documentation means nothing to Group Policy. */
const plain = (text: string) => text.replaceAll('`', '');

function strings(language: AdmxText): string {
	const text = TEXTS[language];
	const elements = [
		stringElement('cat', 'Postwijs'),
		stringElement('supported', text.supported),
		...Object.entries(BROWSERS).flatMap(([browser, name]) => [
			stringElement(`cat_${browser}`, name),
			stringElement(installId(browser), text.install),
			stringElement(`${installId(browser)}_help`, text.installHelp),
		]),
		stringElement(policyId('firefox', 'settings'), text.json),
		stringElement(`${policyId('firefox', 'settings')}_help`, text.jsonHelp),
	];
	for (const setting of SETTING_KEYS) {
		const meaning = MEANING[setting][language];
		for (const browser of ['chrome', 'edge']) {
			const id = policyId(browser, setting);
			elements.push(stringElement(id, meaning.name));
			elements.push(stringElement(`${id}_help`, `${plain(meaning.text)} ${text.managed}`));
		}
		const kind = kindOf(setting);
		if (kind.kind === 'choice')
			for (const option of kind.options) elements.push(stringElement(`${setting}_${option}`, option));
	}
	return elements.join('');
}

function textBox(id: string, label: string, filled: string): string {
	return `      <presentation id="${id}">
        <textBox refId="${id}"><label>${escapeXml(label)}</label><defaultValue>${escapeXml(filled)}</defaultValue></textBox>
      </presentation>
`;
}

/** The field of a setting, filled with the value that the administrator gave. */
function presentation(
	browser: string,
	setting: SettingKey,
	language: AdmxText,
	settings: PolicySettings,
): string {
	const id = policyId(browser, setting);
	const label = MEANING[setting][language].name;
	const kind = kindOf(setting);
	const value = settings[setting];
	switch (kind.kind) {
		case 'boolean':
			return '';
		case 'texts':
			return `      <presentation id="${id}"><listBox refId="${id}">${escapeXml(label)}</listBox></presentation>\n`;
		case 'choice': {
			const chosen = Math.max(0, kind.options.indexOf(String(value)));
			return `      <presentation id="${id}"><dropdownList refId="${id}" noSort="true" defaultItem="${chosen}">${escapeXml(label)}</dropdownList></presentation>\n`;
		}
		default:
			return textBox(id, label, typeof value === 'string' ? value : '');
	}
}

/** The texts of the template in one language. */
export function adml(language: AdmxText, settings: PolicySettings): string {
	const presentations = ['chrome', 'edge'].flatMap((browser) =>
		SETTING_KEYS.map((setting) => presentation(browser, setting, language, settings)),
	);
	const json = policyId('firefox', 'settings');
	return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Postwijs</displayName>
  <description>${escapeXml(TEXTS[language].about)}</description>
  <resources>
    <stringTable>
${strings(language)}    </stringTable>
    <presentationTable>
${presentations.join('')}${textBox(json, TEXTS[language].json, JSON.stringify(settings))}    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
