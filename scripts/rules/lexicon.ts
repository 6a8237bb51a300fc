/** `rules/lexicon/*.yaml` → senses and phrases. */
import { readdirSync } from 'node:fs';
import { DETECTED_SENSES } from '../../src/checker/detectors/index.ts';
import { SHAPES } from '../../src/checker/language/shapes.ts';
import type { CompiledSense, PhraseLayer } from '../../src/checker/rulebook/format.ts';
import { inLayers, type PhraseSource, problemOf, RoundTrip } from './phrases.ts';
import { RuleProblem } from './problem.ts';
import { lexiconSchema } from './schema.ts';
import { expandForms } from './words.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Senses that the settings fill at run time. */
const FROM_SETTINGS = ['own-organisation', 'own-school', 'extra-term'];

export interface Lexicon {
	readonly senses: CompiledSense[];
	readonly phrases: PhraseLayer[];
	readonly known: ReadonlySet<string>;
}

interface Entry {
	readonly yaml: YamlFile<unknown>;
	readonly sense: string;
}

/** Reads the folder; throws a `RuleProblem` with file and line. */
export function readLexicon(folder: string): Lexicon {
	const entries = new Map<string, Entry>();
	const senses: CompiledSense[] = [];
	const phrases: (PhraseSource & { entry: Entry; index: number })[] = [];
	for (const name of readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.sort()) {
		const yaml = readYaml(`${folder}/${name}`, lexiconSchema);
		for (const [sense, definition] of Object.entries(yaml.value)) {
			const entry: Entry = { yaml, sense };
			const earlier = entries.get(sense);
			if (earlier) yaml.fail([sense], `The sense ${sense} exists already, in ${earlier.yaml.file}.`);
			entries.set(sense, entry);
			const { single, several } = formsOf(definition.words, entry);
			for (const [index, pattern] of definition.phrases.entries())
				phrases.push({ sense, pattern, entry, index });
			for (const words of several) phrases.push({ sense, pattern: words, entry, index: -1 });
			if (single.length + several.length + definition.phrases.length === 0 && !isImplied(sense, yaml.value)) {
				yaml.fail([sense], `The sense ${sense} has no words, no phrases and no sense that implies it.`);
			}
			senses.push({
				id: sense,
				words: single.join(' '),
				except: definition.except.flatMap(expandForms).join(' '),
				implies: definition.implies,
				disguised: definition.disguised,
				typos: definition.typos,
				undeniable: definition.undeniable,
				alike: definition.alike,
				standsOn: definition['stands-on'],
			});
		}
	}
	const known = new Set([...entries.keys(), ...SHAPES, ...DETECTED_SENSES, ...FROM_SETTINGS]);
	checkReferences(senses, phrases, known, entries);
	return { senses, phrases: layersOf(phrases, senses, entries), known };
}

/** A sense may also stand for others only: then one of those, in any file, implies it. Checked for the own file here. */
function isImplied(sense: string, file: Readonly<Record<string, { implies: readonly string[] }>>): boolean {
	return Object.values(file).some((definition) => definition.implies.includes(sense));
}

function formsOf(words: readonly string[], { yaml, sense }: Entry): { single: string[]; several: string[] } {
	const seen = new Set<string>();
	const single: string[] = [];
	const several: string[] = [];
	words.forEach((word, index) => {
		for (const form of expandForms(word)) {
			if (form === '' || form === '*') yaml.fail([sense, 'words', index], `"${word}" has no letters.`);
			if (seen.has(form)) yaml.fail([sense, 'words', index], `"${form}" stands in this list twice.`);
			seen.add(form);
			(form.includes(' ') ? several : single).push(form);
		}
	});
	return { single, several };
}

function checkReferences(
	senses: readonly CompiledSense[],
	phrases: readonly (PhraseSource & { entry: Entry; index: number })[],
	known: ReadonlySet<string>,
	entries: ReadonlyMap<string, Entry>,
): void {
	for (const { id, implies, standsOn } of senses) {
		for (const [field, named] of [['implies', implies] as const, ['stands-on', standsOn] as const]) {
			const missing = named.find((one) => !known.has(one));
			if (missing !== undefined)
				entries.get(id)?.yaml.fail([id, field], `${missing} is no sense of the lexicon.`);
		}
	}
	const seen = new Set<string>();
	for (const { sense, pattern, entry, index } of phrases) {
		const path = index < 0 ? [sense, 'words'] : [sense, 'phrases', index];
		const problem = problemOf(pattern, (one) => known.has(one));
		if (problem !== undefined) entry.yaml.fail(path, problem);
		if (seen.has(`${sense} ${pattern}`)) entry.yaml.fail(path, `"${pattern}" stands under ${sense} twice.`);
		seen.add(`${sense} ${pattern}`);
	}
}

function layersOf(
	phrases: readonly PhraseSource[],
	senses: readonly CompiledSense[],
	entries: ReadonlyMap<string, Entry>,
): PhraseLayer[] {
	const impliedBy = new Map<string, string[]>();
	for (const { id, implies } of senses)
		for (const one of implies) impliedBy.set(one, [...(impliedBy.get(one) ?? []), id]);
	try {
		return inLayers(phrases, (sense) => impliedBy.get(sense) ?? []);
	} catch (error) {
		if (!(error instanceof RoundTrip)) throw error;
		const entry = entries.get(error.sense);
		throw new RuleProblem(entry?.yaml.file ?? '?', entry?.yaml.lineOf([error.sense]) ?? 1, error.message);
	}
}
