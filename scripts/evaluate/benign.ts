/** Sentences of others, one a line, that have nothing to do with the code of conduct: what is found is nearly always wrong. */
import { readFileSync } from 'node:fs';
import type { Checker, Role } from '../../src/checker/index.ts';
import { describeFinding, isSerious, percent, row } from './table.ts';

const ROLES: readonly Role[] = ['staff', 'leader'];

/** Prints for each file and role the share of sentences with a caution or stop, and with a tip at most. */
export function evaluateBenign(checker: Checker, files: readonly string[], failures: boolean): void {
	const rows: string[] = [];
	for (const file of files) {
		const sentences = readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '');
		for (const role of ROLES) {
			const byRule = new Map<string, number>();
			let serious = 0;
			let tips = 0;
			for (const text of sentences) {
				const draft = { text, role };
				const found = checker.check(draft).filter(({ level }) => level !== 'good');
				if (found.some(isSerious)) serious += 1;
				else if (found.length > 0) tips += 1;
				for (const rule of new Set(found.map((one) => one.rule)))
					byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
				if (failures && found.length > 0)
					console.log(
						`[${role}] ${JSON.stringify(text)}\n    ${found.map((one) => describeFinding(one, draft)).join(' ')}`,
					);
			}
			const all = sentences.length;
			rows.push(
				row([
					file.split('/').at(-1) ?? file,
					role,
					all,
					serious,
					percent(serious, all),
					tips,
					percent(tips, all),
				]),
			);
			const rules = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, times]) => `${rule} ${times}`);
			if (rules.length > 0) rows.push(`    ${rules.join(', ')}`);
		}
	}
	console.log('\nInnocent sentences (aim: at most 0.5 % with a caution or stop)');
	console.log(row(['file', 'role', 'sentences', 'serious', 'share', 'tip only', 'share']));
	console.log(rows.join('\n'));
}
