/** Reading a YAML file so that every value knows its line. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { RuleProblem } from './problem.ts';

type Path = readonly (string | number)[];

export interface YamlFile<T> {
	/** Path relative to the root of the project. */
	readonly file: string;
	readonly value: T;
	/** The line of the value at a path; of its nearest parent when it is not there. Counted from one. */
	lineOf(path: Path): number;
	/** Throws a problem at a path. */
	fail(path: Path, reason: string): never;
}

/** Reads and validates; throws a `RuleProblem` at the first thing that is wrong. */
export function readYaml<const S extends v.GenericSchema>(
	file: string,
	schema: S,
): YamlFile<v.InferOutput<S>> {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
	const lineOf = (path: Path): number => {
		for (let length = path.length; length >= 0; length -= 1) {
			const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const fail = (path: Path, reason: string): never => {
		throw new RuleProblem(file, lineOf(path), reason);
	};
	const [error] = [...document.errors, ...document.warnings];
	if (error !== undefined) {
		throw new RuleProblem(
			file,
			lines.linePos(error.pos[0]).line,
			`This is not valid YAML: ${firstLine(error.message)}`,
		);
	}
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return { file, value: result.output, lineOf, fail };
	const [issue] = result.issues;
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	return fail(path, `${path.join('.') || 'The file'}: ${issue.message}`);
}

function firstLine(message: string): string {
	return message.split('\n', 1)[0] ?? message;
}
