/** The command line of the checker; the contract is in docs/architecture.md. Exit status: 0 fine, 1 caution or above, 2 wrong use. */

import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
	type Checker,
	createChecker,
	type Draft,
	type Finding,
	type Language,
} from '../src/checker/index.ts';
import { parseDraft } from './check/draft.ts';
import { report, toJson } from './check/report.ts';
import { currentRulebook } from './current-rulebook.ts';

const USAGE = `npm run --silent check -- [--role staff|leader] [--site x|facebook|linkedin|youtube|other] [--kind post|reply|edit|delete]
                          [--in-reply-to TEXT] [--media image,video] [--lang nl|en] [--json] [TEXT | FILE | -]
npm run --silent check -- --jsonl < drafts.jsonl`;

/** Wrong use, with a sentence that says how to mend it. */
class UsageError extends Error {}

function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				role: { type: 'string' },
				site: { type: 'string' },
				kind: { type: 'string' },
				'in-reply-to': { type: 'string' },
				media: { type: 'string' },
				lang: { type: 'string' },
				json: { type: 'boolean' },
				jsonl: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function isSerious(findings: readonly Finding[]): boolean {
	return findings.some(({ level }) => level === 'caution' || level === 'stop');
}

function readText(positionals: readonly string[]): string {
	if (positionals.length > 1) throw new UsageError('Give one text, between quotes, or one file.');
	const [given] = positionals;
	if (given === undefined || given === '-') {
		if (given === undefined && process.stdin.isTTY)
			throw new UsageError('Give a text between quotes, a file, or - for standard input.');
		return readFileSync(0, 'utf8').replace(/\r?\n$/, '');
	}
	const isFile = statSync(given, { throwIfNoEntry: false })?.isFile() ?? false;
	return isFile ? readFileSync(given, 'utf8').replace(/\r?\n$/, '') : given;
}

/** One draft a line; a bad line is answered with its error and the run goes on. */
async function checkLines(checker: Checker): Promise<number> {
	let status = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() === '') continue;
		const parsed = parseDraft(line);
		if ('error' in parsed) {
			console.error(`A line is no draft: ${parsed.error}`);
			process.stdout.write(`${JSON.stringify({ id: parsed.id, error: parsed.error })}\n`);
			status = 2;
			continue;
		}
		const findings = checker.check(parsed.draft);
		process.stdout.write(
			`${JSON.stringify({ id: parsed.id, findings: findings.map((finding) => toJson(finding, 'nl')) })}\n`,
		);
		if (status === 0 && isSerious(findings)) status = 1;
	}
	return status;
}

async function main(): Promise<number> {
	const { values, positionals } = options();
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	if (values.jsonl && positionals.length > 0)
		throw new UsageError('--jsonl reads drafts from standard input; leave the text out.');
	const lang = values.lang ?? 'nl';
	if (lang !== 'nl' && lang !== 'en') throw new UsageError(`--lang is nl or en, not "${lang}".`);
	const checker = createChecker(await currentRulebook(), {
		organisationName: 'KempenKind',
	});
	if (values.jsonl) return checkLines(checker);
	const fields = {
		role: values.role,
		site: values.site,
		kind: values.kind,
		inReplyTo: values['in-reply-to'],
		media: values.media?.split(',').filter((one) => one !== ''),
	};
	const parsed = parseDraft(JSON.stringify({ text: readText(positionals), ...fields }));
	if ('error' in parsed) throw new UsageError(parsed.error);
	return print(checker, parsed.draft, lang, values.json === true);
}

function print(checker: Checker, draft: Draft, language: Language, asJson: boolean): number {
	const findings = checker.check(draft);
	if (asJson) console.log(JSON.stringify({ findings: findings.map((finding) => toJson(finding, language)) }));
	else console.log(report(draft, findings, language));
	return isSerious(findings) ? 1 : 0;
}

try {
	process.exitCode = await main();
} catch (error) {
	if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
	else throw error;
	process.exitCode = 2;
}
