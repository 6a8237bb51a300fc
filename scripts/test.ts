/** `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first step that fails. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/install-browsers.ts';
import { ROOT, runScript } from './lib/run-command.ts';

const CACHE = join(ROOT, '.cache');
const RESULTS = join(CACHE, 'vitest.json');

interface Step {
	/** Completes "… failed". */
	readonly name: string;
	readonly run: () => Promise<number>;
}

const typecheck = (project: string): Step => ({
	name: `the type check of ${project}`,
	run: () => runScript('node_modules/typescript/bin/tsc', ['-p', project]),
});

const STEPS: readonly Step[] = [
	{ name: 'lint and format', run: () => runScript('node_modules/@biomejs/biome/bin/biome', ['check', '.']) },
	{ name: 'compiling the rules', run: () => runScript('scripts/generate.ts') },
	typecheck('tsconfig.json'),
	typecheck('src/checker/tsconfig.json'),
	typecheck('tests/tsconfig.json'),
	typecheck('tests/sites/tsconfig.json'),
	{ name: 'the build', run: () => runScript('scripts/build.ts') },
	{ name: 'the test build', run: () => runScript('scripts/build.ts', ['--test']) },
	{
		name: 'the check of the Firefox build by web-ext',
		run: () =>
			runScript(
				'node_modules/web-ext/bin/web-ext.js',
				['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
				{ NO_UPDATE_NOTIFIER: '1' },
			),
	},
];

/** Numbers of tests; vitest fails as a whole, for instance on a file that it cannot read, without any failed test. */
function countTests(status: number): { readonly passed: number; readonly failed: number } {
	try {
		const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		const failed = status === 0 ? 0 : Math.max(1, results.numFailedTests);
		return { passed: results.numPassedTests, failed };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function runTests(): Promise<number> {
	mkdirSync(CACHE, { recursive: true });
	rmSync(RESULTS, { force: true });
	return runScript('node_modules/vitest/vitest.mjs', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${RESULTS}`,
	]);
}

function finish(passed: number, failed: number, sentence?: string): never {
	if (sentence) console.error(`\n${sentence}`);
	console.log(`${passed} passed, ${failed} failed`);
	process.exit(failed === 0 ? 0 : 1);
}

await ensureBrowsers();
let passed = 0;
for (const { name, run } of STEPS) {
	console.log(`\n— ${name}`);
	if ((await run()) !== 0) finish(passed, 1, `Stopped, because ${name} failed; see above.`);
	passed += 1;
}
console.log('\n— the tests');
const status = await runTests();
const tests = countTests(status);
finish(
	passed + tests.passed,
	tests.failed,
	status === 0 ? undefined : 'Some tests failed; see above which and why.',
);
