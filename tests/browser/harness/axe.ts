import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page. A function from text, because no CSP allows a script of ours. */
const runAxe = Function(
	'selector',
	`${axe}
	return window.axe.run(selector ? { include: [selector] } : document).then(({ passes, violations }) => ({
		passes: passes.length,
		violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
	}));
`,
) as (selector: string | null) => Promise<{ passes: number; violations: string[] }>;

/** So many rules of axe apply to anything of ours at least; fewer mean that it looked at nothing. */
const FEWEST_PASSES = 10;

/** What axe-core objects to in a page, or in the part of it that the selector names; fails where it had nothing to look at. */
export async function axeObjections(tab: Tab, selector: string | null = null): Promise<readonly string[]> {
	const { passes, violations } = await tab.evaluate(runAxe, selector);
	if (passes <= FEWEST_PASSES) throw new Error(`axe looked at next to nothing: ${passes} rules applied.`);
	return violations;
}
