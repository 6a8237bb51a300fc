/** The checkers of others behind one door: a name with its version, and a function that checks a text. */
import { readFileSync } from 'node:fs';
import { text as alex } from 'alex';
import { Filter } from 'glin-profanity';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** @param {string} name */
function versionOf(name) {
	const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
	return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

/** Each as its own documentation sets it up; glin-profanity is the one that knows Dutch. */
export async function makePeers() {
	const harper = new LocalLinter({ binary: binaryInlined });
	await harper.setup();
	const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
	const glin = new Filter({ languages: ['dutch', 'english'] });
	return [
		{ name: versionOf('harper.js'), check: (/** @type {string} */ text) => harper.lint(text) },
		{ name: versionOf('alex'), check: (/** @type {string} */ text) => alex(text) },
		{
			name: versionOf('obscenity'),
			check: (/** @type {string} */ text) => obscenity.getAllMatches(text, true),
		},
		{ name: versionOf('glin-profanity'), check: (/** @type {string} */ text) => glin.checkProfanity(text) },
	];
}
