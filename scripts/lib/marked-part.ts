/**
 * Puts generated text between two markers of a page. Throws when the page has lost them. `command` says who makes it.
 */
export function withMarkedPart(page: string, name: string, command: string, text: string): string {
	const begin = `<!-- ${name}: begin (made by \`${command}\`) -->`;
	const end = `<!-- ${name}: end -->`;
	const from = page.indexOf(begin);
	const to = page.indexOf(end);
	if (from < 0 || to < from) throw new Error(`The page has no place for ${name}: ${begin} … ${end}`);
	return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`;
}
