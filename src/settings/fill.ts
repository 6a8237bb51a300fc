/** Puts values in the place of `{names}`; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (name, key: string) =>
		Object.hasOwn(values, key) ? String(values[key]) : name,
	);
}
