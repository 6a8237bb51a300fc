/** Reading a text: its sentences, and what each contributes. Sentences that did not change are not read again. */
import { type Borrowed, borrowedStretches } from './detectors/borrowed.ts';
import { detectors } from './detectors/index.ts';
import type { CheckOptions } from './draft.ts';
import { Analyser, type Cue } from './language/analysis.ts';
import { Lexicon } from './language/lexicon.ts';
import { quotations } from './language/quotation.ts';
import { type Span, splitSentences } from './language/sentences.ts';
import { SHAPES } from './language/shapes.ts';
import type { Token } from './language/tokens.ts';
import { CaseIndex } from './rulebook/case-index.ts';
import type { PlacedSentence } from './rulebook/evaluate.ts';
import { type FeatureReader, factsOf, type SentenceFacts } from './rulebook/facts.ts';
import type { CompiledRule, Rulebook } from './rulebook/format.ts';
import { ownNames } from './rulebook/own-names.ts';
import { publicContactTest } from './rulebook/public-contacts.ts';
import { usedSenses } from './rulebook/used-senses.ts';

/** Sentences whose facts are kept; more than the longest draft of any site has. */
const KEPT = 600;

/** Gives the sentences of a text in their order. */
export type Reader = (text: string) => PlacedSentence[];

/** A reader for these rules of a rulebook. */
export function createReader(
	rulebook: Rulebook,
	rules: readonly CompiledRule[],
	featuresIn: FeatureReader,
	options: CheckOptions,
): Reader {
	const own = ownNames(options);
	const lexicon = new Lexicon([...rulebook.senses, ...own.senses]);
	// Patterns of the lexicon ask for the own names, so names of several words have to be known before them.
	const phrases =
		Object.keys(own.phrases).length === 0 ? rulebook.phrases : [own.phrases, ...rulebook.phrases];
	const analyser = new Analyser(lexicon, phrases, detectors, usedSenses(rulebook.rules));
	const isPublicContact = publicContactTest(options.publicContacts ?? []);
	const cases = new CaseIndex(rules);
	const undeniable = new Set<string>([
		...SHAPES,
		...rulebook.senses.filter((sense) => sense.undeniable).map(({ id }) => id),
	]);
	const kept = new Map<string, SentenceFacts>();

	/** The facts of a sentence, from memory when it did not change. All are forgotten when there are too many. */
	function factsAt(
		text: string,
		{ start, end }: Span,
		quotes: readonly Span[],
		borrowed: readonly Borrowed[],
	): SentenceFacts {
		const sentence = text.slice(start, end);
		const within = quotes.filter((quote) => quote.start < end && start < quote.end);
		const begun = borrowed.filter((one) => start <= one.start && one.start < end);
		const key =
			within.length + begun.length === 0
				? sentence
				: `${sentence}\n${[...within, ...begun].map((one) => Object.values(shifted(one, -start)))}`;
		const known = kept.get(key);
		if (known !== undefined) return known;
		const { cues, tokens } = analyser.analyse(
			sentence,
			within.map((quote) => shifted(quote, -start)),
		);
		const isPublic = cues.filter(({ from, to }) => isPublicContact(sentence.slice(from, to)));
		const counting = cues
			.filter((cue) => !isPublic.includes(cue))
			.map((cue) => (cue.negated && undeniable.has(cue.sense) ? { ...cue, negated: false } : cue));
		// That a public number stands there tells nothing either.
		const isTelling = (token: Token) =>
			!isPublic.some(({ from, to }) => from <= token.start && token.end <= to);
		const facts = factsOf(
			[...counting, ...begun.map((one) => borrowedCue(one, start, tokens.length))],
			tokens,
			cases,
			(all, of) => featuresIn(all.filter(isTelling), of),
		);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, facts);
		return facts;
	}

	return (text) => {
		const quotes = quotations(text);
		const borrowed = borrowedStretches(text, quotes);
		return splitSentences(text).map((span) => ({
			start: span.start,
			facts: factsAt(text, span, quotes, borrowed),
		}));
	};
}

function shifted<Stretch extends Span>(stretch: Stretch, by: number): Stretch {
	return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}

/** Belongs to the sentence in which the stretch begins, and may reach beyond it. */
function borrowedCue({ sense, start, end }: Borrowed, offset: number, words: number): Cue {
	return {
		sense,
		first: 0,
		end: words,
		from: start - offset,
		to: end - offset,
		negated: false,
		quoted: false,
	};
}
