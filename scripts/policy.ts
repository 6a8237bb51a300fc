/**
 * `npm run policy -- settings.json --target …`: ready files with which IT installs, pins and sets Postwijs. Exit status:
 * 0 made, 2 wrong use or wrong settings.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOf, isTarget, rolloutFiles, TARGETS, type Target } from '../src/rollout/index.ts';
import { ROOT } from './lib/run-command.ts';
import { UsageError } from './lib/usage-error.ts';
import { choosePackages } from './policy/packages.ts';
import { readSettings } from './policy/read-settings.ts';
import { withTables } from './policy/tables.ts';

const USAGE = `npm run policy -- SETTINGS.json --target TARGET[,TARGET…] [--packages FILE] [--chrome-id ID] [--edge-id ID]
                [--firefox-url URL] [--out FOLDER]

  --target TARGET    all, or ${TARGETS.join(', ')}
  --packages FILE    rollout.json of npm run package, for a server of one's own; default: release/rollout.json
  --chrome-id ID     the id that the Chrome Web Store gave
  --edge-id ID       the id that Edge Add-ons gave; without it, Edge takes the package of Chrome
  --firefox-url URL  the address of the signed .xpi
  --out FOLDER       default: release/policy

npm run policy -- --tables   writes the tables in docs/uitrol.md`;

const PAGE = join(ROOT, 'docs', 'uitrol.md');

function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				target: { type: 'string', multiple: true },
				packages: { type: 'string' },
				'chrome-id': { type: 'string' },
				'edge-id': { type: 'string' },
				'firefox-url': { type: 'string' },
				out: { type: 'string' },
				tables: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function readTargets(given: readonly string[] = []): readonly Target[] {
	const names = given.flatMap((one) => one.split(','));
	if (names.length === 0) throw new UsageError('Say for what with --target.');
	if (names.includes('all')) return TARGETS;
	const targets = names.filter(isTarget);
	const strange = names.find((name) => !isTarget(name));
	if (strange !== undefined) {
		throw new UsageError(`There is no target "${strange}"; the targets are all, ${TARGETS.join(', ')}.`);
	}
	return targets;
}

function main(): void {
	const { values: given, positionals } = options();
	if (given.help) {
		console.log(USAGE);
		return;
	}
	if (given.tables) {
		writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
		return;
	}
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) throw new UsageError('Give one file with settings.');
	const targets = readTargets(given.target);
	const settings = readSettings(path);
	const { isGuess, ...packages } = choosePackages({
		packages: given.packages,
		chromeId: given['chrome-id'],
		edgeId: given['edge-id'],
		firefoxUrl: given['firefox-url'],
	});
	const out = resolve(given.out ?? join(ROOT, 'release', 'policy'));
	for (const file of targets.flatMap((target) => rolloutFiles(target, { settings, ...packages }))) {
		const place = join(out, file.path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, bytesOf(file));
		console.log(`${relative(process.cwd(), place)} → ${file.place}`);
	}
	if (isGuess) {
		console.error(
			`These files name the stores with the id ${packages.chrome.id}. Give the ids that the stores gave, or run npm run package first for a server of your own.`,
		);
	}
}

try {
	main();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`${error.message}\n\n${USAGE}`);
	process.exitCode = 2;
}
