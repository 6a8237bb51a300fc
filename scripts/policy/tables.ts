/** The tables in docs/uitrol.md: every setting, and every file that `npm run policy` makes. */
import { rolloutFiles, TARGETS } from '../../src/rollout/index.ts';
import { defaultSettings, kindOf, MEANING, SETTING_KEYS, type SettingKey } from '../../src/settings/index.ts';
import { withMarkedPart } from '../lib/marked-part.ts';

const COMMAND = 'npm run policy -- --tables';

function form(key: SettingKey): string {
	const kind = kindOf(key);
	switch (kind.kind) {
		case 'choice':
			return kind.options.map((option) => `\`"${option}"\``).join(' · ');
		case 'boolean':
			return '`true` · `false`';
		case 'texts':
			return 'lijst van teksten';
		case 'address':
			return 'https-adres';
		case 'text':
			return 'tekst';
	}
}

function settingsTable(): string {
	const defaults = defaultSettings();
	const rows = SETTING_KEYS.map((key) => {
		const value = defaults[key];
		const standard =
			value === '' || (Array.isArray(value) && value.length === 0) ? 'geen' : `\`${JSON.stringify(value)}\``;
		const { name, text } = MEANING[key].nl;
		return `| \`${key}\` | ${form(key)} | ${standard} | **${name}.** ${text} |`;
	});
	return ['| naam | waarde | standaard | betekenis |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function filesTable(): string {
	const request = {
		settings: {},
		chrome: { id: '', updateUrl: '' },
		edge: { id: '', updateUrl: '' },
		firefox: { id: '', installUrl: '' },
	};
	const rows = TARGETS.flatMap((target) =>
		rolloutFiles(target, request).map(({ path, place }) => `| \`${target}\` | \`${path}\` | \`${place}\` |`),
	);
	return ['| `--target` | bestand | waar het heen gaat |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page with both tables as they are now. */
export function withTables(page: string): string {
	const settings = withMarkedPart(page, 'instellingen', COMMAND, settingsTable());
	return withMarkedPart(settings, 'bestanden', COMMAND, filesTable());
}
