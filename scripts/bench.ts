/** `npm run bench`: speed of the checker, size of the scripts, and what a page pays before anybody writes. */
import { existsSync } from 'node:fs';
import { benchChecker } from './bench/checker.ts';
import { benchPage } from './bench/page.ts';
import { benchSizes } from './bench/sizes.ts';
import { runScript } from './lib/run-command.ts';

await benchChecker();
if (!existsSync('dist/chromium') || !existsSync('dist/firefox')) await runScript('scripts/build.ts');
benchSizes('dist/chromium');
benchSizes('dist/firefox');
await benchPage();
