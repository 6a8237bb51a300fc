import { SCHEMA, type SettingKey } from './schema.ts';

/**
 * The form of a setting, for what is made from the schema: templates, tables, sentences about a wrong value.
 * `address`: a text that is empty or an https address.
 */
export type SettingKind =
	| { readonly kind: 'text' | 'address' | 'texts' | 'boolean' }
	| { readonly kind: 'choice'; readonly options: readonly string[] };

/** The form of this setting, read from the schema. */
export function kindOf(key: SettingKey): SettingKind {
	const schema = SCHEMA[key];
	if ('pipe' in schema) return { kind: 'address' };
	switch (schema.type) {
		case 'picklist':
			return { kind: 'choice', options: schema.options };
		case 'array':
			return { kind: 'texts' };
		case 'boolean':
			return { kind: 'boolean' };
		case 'string':
			return { kind: 'text' };
	}
}
