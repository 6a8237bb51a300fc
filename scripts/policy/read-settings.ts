import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicySettings } from '../../src/rollout/index.ts';
import {
	isSettingKey,
	isValid,
	kindOf,
	SETTING_KEYS,
	type SettingKey,
	SITE_NAMES,
} from '../../src/settings/index.ts';
import { ROOT } from '../lib/run-command.ts';
import { UsageError } from '../lib/usage-error.ts';

/** Lists whose items are names that Postwijs must know. A typing error there would switch nothing off, in silence. */
function knownNames(key: SettingKey): readonly string[] | undefined {
	if (key === 'disabledSites') return Object.keys(SITE_NAMES);
	if (key !== 'disabledRules') return undefined;
	const files = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.yaml'));
	return files.map((name) => name.replace(/\.yaml$/, ''));
}

function wanted(key: SettingKey): string {
	const form = kindOf(key);
	switch (form.kind) {
		case 'choice':
			return `one of ${form.options.map((option) => `"${option}"`).join(', ')}`;
		case 'boolean':
			return 'true or false, without quotes';
		case 'texts':
			return 'a list of texts, such as ["one", "two"]';
		case 'address':
			return 'an address that begins with https://, or ""';
		case 'text':
			return 'a text between quotes';
	}
}

/** The one known name that a wrong one may have been meant for: the same but for case and signs. */
function meant(name: string, known: readonly string[]): string | undefined {
	const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
	return known.find((one) => bare(one) === bare(name));
}

function problemOf(key: string, value: unknown): string | undefined {
	if (!isSettingKey(key)) {
		const other = meant(key, SETTING_KEYS);
		const advice = other ? `did you mean "${other}"?` : `the settings are ${SETTING_KEYS.join(', ')}.`;
		return `"${key}" is no setting; ${advice}`;
	}
	if (!isValid(key, value)) return `"${key}" must be ${wanted(key)}, not ${JSON.stringify(value)}.`;
	const known = knownNames(key);
	const strange = known && Array.isArray(value) ? value.filter((name) => !known.includes(name)) : [];
	if (known && strange.length > 0) {
		return `"${key}" has ${JSON.stringify(strange[0])}, which Postwijs does not know; it knows ${known.join(', ')}.`;
	}
	return undefined;
}

function parse(text: string, path: string): object {
	let content: unknown;
	try {
		// Notepad writes this mark in front.
		content = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (typeof content !== 'object' || content === null || Array.isArray(content)) {
		throw new UsageError(`${path} must hold the settings between braces, such as {"role": "leader"}.`);
	}
	return content;
}

/** Reads the settings of a policy. Throws with every wrong key and its reason. */
export function readSettings(path: string): PolicySettings {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		throw new UsageError(`${path} cannot be read.`);
	}
	const settings = parse(text, path);
	const problems = Object.entries(settings).flatMap(([key, value]) => problemOf(key, value) ?? []);
	if (problems.length > 0) throw new UsageError(`${path}:\n${problems.map((one) => `  ${one}`).join('\n')}`);
	return settings;
}
