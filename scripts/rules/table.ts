/** The table of all rules in docs/rules.md, between two markers; in Dutch, as that page is. */
import type { DraftKind } from '../../src/checker/index.ts';
import type { CompiledRule } from '../../src/checker/rulebook/format.ts';
import { levelsOf } from './levels.ts';

const BEGIN = '<!-- rules: begin (made by `npm run rules -- --table`) -->';
const END = '<!-- rules: end -->';

const KINDS: Readonly<Record<DraftKind, string>> = {
	post: 'bericht',
	reply: 'reactie',
	edit: 'aanpassing',
	delete: 'verwijdering',
};

function tableOf(rules: readonly CompiledRule[]): string {
	const rows = rules.map((rule) => {
		const levels = (['staff', 'leader'] as const).map((role) => levelsOf(rule, role).join(', ') || '–');
		const { nl, en } = rule.wording;
		const cells = [
			`[\`${rule.id}\`](../rules/${rule.id}.yaml)`,
			rule.guideline,
			`${nl.staff.title} · ${en.staff.title}`,
			...levels,
			rule.kinds.map((kind) => KINDS[kind]).join(', '),
		];
		return `| ${cells.join(' | ')} |`;
	});
	return [
		'| regel | richtlijn | titel | medewerker | leidinggevende | kijkt naar |',
		'| --- | --- | --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

/** The page with the table of these rules. Throws an error when the page has lost a marker. */
export function withTable(page: string, rules: readonly CompiledRule[]): string {
	const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`The page has no place for the table: ${BEGIN} … ${END}`);
	return `${page.slice(0, from)}${BEGIN}\n${tableOf(rules)}\n${page.slice(to)}`;
}
