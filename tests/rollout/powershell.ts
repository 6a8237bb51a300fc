import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser } from '@vscode/tree-sitter-wasm';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));

/** Reads PowerShell with the grammar that editors use; gives every piece that is no PowerShell. */
export async function powershellErrors(source: string): Promise<string[]> {
	await Parser.init({ locateFile: () => join(FOLDER, 'tree-sitter.wasm') });
	const parser = new Parser();
	parser.setLanguage(await Language.load(join(FOLDER, 'tree-sitter-powershell.wasm')));
	const tree = parser.parse(source);
	if (!tree) throw new Error('The parser gave nothing.');
	const errors = tree.rootNode.descendantsOfType('ERROR').map((node) => node?.text ?? '');
	if (tree.rootNode.hasError && errors.length === 0) errors.push('something is missing');
	return errors;
}
