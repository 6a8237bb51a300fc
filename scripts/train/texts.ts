/** The drafts to learn from: the labelled corpus and the examples of the rules. */
import { readdirSync } from 'node:fs';
import { createChecker, type Draft } from '../../src/checker/index.ts';
import { createReader } from '../../src/checker/reader.ts';
import { alikeOf, NO_EVIDENCE } from '../../src/checker/rulebook/evidence.ts';
import { circumstanceFeatures, featuresOf } from '../../src/checker/rulebook/features.ts';
import type { Rulebook } from '../../src/checker/rulebook/format.ts';
import { readLabelled } from '../evaluate/labels.ts';
import type { Compiled } from '../rules/compile.ts';

const CORPUS = 'tests/corpus';
/** As the command line and the evaluation check. */
const OPTIONS = { organisationName: 'KempenKind' };
/** An example of a rule says nothing about the other rules, and the rule was written with it in sight. */
const EXAMPLE_WEIGHT = 1.5;

/** Drafts that came after the rules: on the earlier ones the rules are far better than they are on anything new. */
const UNSEEN = /^round-[4-9]/;
const UNSEEN_WEIGHT = 2;

/** A draft with what is known about it. */
export interface Text {
	/** Whether nobody who wrote the rules had seen it. */
	readonly isUnseen: boolean;
	readonly role: NonNullable<Draft['role']>;
	/** All that stands in it and holds for it, by name, each once. */
	readonly features: readonly string[];
	readonly sentences: readonly NamedSentence[];
	/** What holds for the whole draft. */
	readonly common: readonly string[];
	/** Rules that it must give; rules that it may give. An example knows about one rule `only`. */
	readonly expect: readonly string[];
	readonly may: readonly string[];
	readonly only?: string;
	readonly weight: number;
	readonly levels: Readonly<Record<string, string>>;
	/** Rules that find something by their cases alone, and in which sentences (by index). */
	readonly found: ReadonlyMap<string, readonly number[]>;
}

export interface NamedSentence {
	readonly words: number;
	readonly features: readonly string[];
}

/** All texts, read as the checker reads them. */
export function textsOf({ rulebook, examples }: Compiled): Text[] {
	const bare: Rulebook = { ...rulebook, evidence: NO_EVIDENCE };
	const { check } = createChecker(bare, OPTIONS);
	const names: string[] = [];
	const alike = alikeOf(bare.senses);
	const read = createReader(
		bare,
		bare.rules,
		(tokens, cues) => {
			const found = featuresOf(tokens, cues, alike);
			const first = names.length;
			for (const { name } of found) names.push(name);
			return found.map(({ from, to }, index) => ({ id: first + index, from, to }));
		},
		OPTIONS,
	);
	const readDraft = (draft: Draft) => {
		const answered = new Set(read(draft.inReplyTo ?? '').flatMap(({ facts }) => [...facts.senses]));
		const { role = 'staff', kind = 'post', media = [] } = draft;
		const placed = read(draft.text);
		const sentences = placed.map(({ facts }): NamedSentence => {
			return { words: facts.words, features: facts.features.map(({ id }) => names[id] ?? '') };
		});
		const common = circumstanceFeatures({ role, kind, media, answered });
		const found = new Map<string, number[]>();
		for (const { rule, start, end } of check(draft)) {
			const own = placed.findLastIndex((sentence) => sentence.start <= start);
			found.set(rule, [...(found.get(rule) ?? []), ...(start === end ? placed.keys() : [own])]);
		}
		const features = [...new Set([...sentences.flatMap((one) => one.features), ...common])];
		return { role, features, sentences, common, found };
	};
	const labelled = readdirSync(CORPUS)
		.filter((file) => file.endsWith('.jsonl'))
		.sort()
		.flatMap((file) => {
			const isUnseen = UNSEEN.test(file);
			const weight = isUnseen ? UNSEEN_WEIGHT : 1;
			return readLabelled(`${CORPUS}/${file}`).map(({ draft, expect, may, levels }): Text => {
				return { ...readDraft(draft), isUnseen, expect, may, levels, weight };
			});
		});
	const shown = examples.map(({ rule, fires, draft }): Text => {
		const expect = fires ? [rule] : [];
		return {
			...readDraft(draft),
			isUnseen: false,
			expect,
			may: [],
			levels: {},
			only: rule,
			weight: EXAMPLE_WEIGHT,
		};
	});
	return [...labelled, ...shown];
}
