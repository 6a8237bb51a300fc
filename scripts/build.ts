/**
 * `npm run build` → dist/chromium and dist/firefox, which ship.
 * `npm run build -- --test` → dist-test/…, the same with open shadow roots, for the browser tests.
 */
import { resolve } from 'node:path';
import { build } from 'vite';
import { ensureRulebook } from './ensure-rulebook.ts';

const args = process.argv.slice(2);
const unknown = args.filter((argument) => argument !== '--test');
if (unknown.length > 0) {
	console.error(`npm run build knows --test only, not ${unknown.join(' ')}.`);
	process.exit(2);
}
process.chdir(resolve(import.meta.dirname, '..'));
ensureRulebook();
// Whatever the shell says: a development build is another one, and names the folder in which it was made.
process.env.NODE_ENV = 'production';
for (const browser of ['chromium', 'firefox']) {
	await build({ mode: args.includes('--test') ? `${browser}-test` : browser, logLevel: 'warn' });
}
