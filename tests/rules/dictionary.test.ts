import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentRulebook } from '../../scripts/current-rulebook.ts';
import {
	dictionaryFires,
	differences,
	FIRES_FILE,
	readFires,
	writeFires,
} from '../../scripts/rules/dictionary.ts';

// 180,000 checks: a busy machine takes minutes.
test('the words of the dictionary that give a finding by themselves are those of the reviewed list', {
	timeout: 600_000,
}, async () => {
	const changed = differences(
		readFires(readFileSync(FIRES_FILE, 'utf8')),
		dictionaryFires(await currentRulebook()),
	);
	expect(changed, `Look at each word, mend what is innocent, then: npm run rules -- --dictionary`).toEqual(
		[],
	);
});

test('a list that was written is read back as it was, and a change is named', () => {
	const before = new Map([
		['insult', ['sukkel', 'zak']],
		['threat', ['afrekening']],
	]);
	expect(readFires(writeFires(before))).toEqual(before);
	expect(differences(before, before)).toEqual([]);
	expect(differences(before, new Map([['insult', ['stekker', 'sukkel']]]))).toEqual([
		'+ insult: stekker',
		'- insult: zak',
		'- threat: afrekening',
	]);
});
