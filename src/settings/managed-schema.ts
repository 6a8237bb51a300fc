/** Runs while building, never in what ships. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMA } from './schema.ts';

type JsonObject = Record<string, unknown>;

/** Chromium wants exactly one type at every level, also beside an `enum`. */
function property(schema: (typeof SCHEMA)[keyof typeof SCHEMA]): JsonObject {
	const { $schema: _dialect, ...rest } = toJsonSchema(schema);
	return { type: 'string', ...rest };
}

/**
 * The schema of managed storage for Chromium: flat, one type a property, no `additionalProperties`.
 * An invalid one keeps the extension from loading. Source: developer.chrome.com, "Manifest for storage areas".
 */
export function managedSchema(): JsonObject {
	const properties = Object.entries(SCHEMA).map(([key, schema]) => [key, property(schema)]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}
