/** What a rule file and a lexicon file may say. The field names are explained in docs/rules.md. */
import * as v from 'valibot';

const texts = v.strictObject({
	nl: v.pipe(v.string(), v.minLength(3)),
	en: v.pipe(v.string(), v.minLength(3)),
});
const byRole = v.union(
	[texts, v.strictObject({ staff: texts, leader: v.optional(texts) })],
	'Give `nl` and `en`, or `staff` and `leader` that each have both.',
);
const level = v.picklist(['good', 'tip', 'caution', 'stop'], 'The levels are good, tip, caution and stop.');
const list = v.optional(
	v.array(v.string('Put this between quotes: it is read as something else than text.')),
	[],
);

/** Words with commas between them, over as many lines as it takes. */
const commaList = v.optional(
	v.pipe(
		v.string('Give the words as one text with commas between them.'),
		v.transform((text) => (text.trim() === '' ? [] : text.split(',').map((word) => word.trim()))),
		v.check((words) => !words.includes(''), 'There is a comma too many.'),
	),
	'',
);

const ruleCase = v.strictObject({
	name: v.string(),
	level: v.union(
		[level, v.strictObject({ staff: v.optional(level), leader: v.optional(level) })],
		'Give one level, or one for `staff` and `leader`.',
	),
	find: list,
	weigh: v.optional(v.record(v.string(), v.number()), {}),
	'at-least': v.optional(v.number(), 0),
	around: list,
	window: v.optional(v.picklist(['sentence', 'near', 'draft']), 'sentence'),
	within: v.optional(v.number(), 0),
	unless: list,
	'unless-around': list,
	'unless-draft': list,
	answered: list,
	'unless-answered': list,
	'most-others': v.optional(v.record(v.string(), v.number()), {}),
	'most-others-after': v.optional(v.record(v.string(), v.number()), {}),
	media: v.optional(
		v.picklist(['some', 'none', 'image', 'video'], '`media` is some, none, image or video.'),
		undefined,
	),
	mark: list,
});

const example = v.union(
	[
		v.string(),
		v.strictObject({
			text: v.string(),
			level: v.optional(level),
			words: v.optional(v.string()),
			role: v.optional(v.picklist(['staff', 'leader'])),
			site: v.optional(v.picklist(['x', 'facebook', 'linkedin', 'youtube', 'other'])),
			kind: v.optional(v.picklist(['post', 'reply', 'edit', 'delete'])),
			inReplyTo: v.optional(v.string()),
			media: v.optional(v.array(v.picklist(['image', 'video']))),
		}),
	],
	'An example is a text between quotes, or a `text` with `level`, `words`, `role`, `site`, `kind`, `inReplyTo` or `media`.',
);

export const ruleSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'An id has small letters and hyphens.')),
	guideline: v.string(),
	search: commaList,
	roles: v.optional(v.array(v.picklist(['staff', 'leader'])), ['staff', 'leader']),
	kinds: v.optional(v.array(v.picklist(['post', 'reply', 'edit', 'delete'])), ['post', 'reply', 'edit']),
	'minimum-words': v.optional(v.number(), 0),
	once: v.optional(v.picklist(['sentence', 'draft'], '`once` is sentence or draft.')),
	quoted: v.optional(v.boolean(), false),
	negated: v.optional(v.boolean(), false),
	'softened-by-profile': v.optional(v.boolean(), false),
	'yields-to': list,
	unless: list,
	'unless-draft': list,
	'evidence-needs': list,
	'evidence-keeps': list,
	title: texts,
	message: byRole,
	advice: byRole,
	cases: v.pipe(v.array(ruleCase), v.minLength(1, 'A rule needs at least one case.')),
	repairs: v.optional(
		v.array(
			v.union([
				v.strictObject({ replace: v.string(), by: v.string(), label: texts }),
				v.strictObject({ append: v.string(), label: texts }),
				v.strictObject({ disclaimer: v.picklist(['personal', 'organisation']) }),
			]),
		),
		[],
	),
	examples: v.strictObject({ fire: v.array(example), quiet: v.array(example) }),
});

export const lexiconSchema = v.record(
	v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'The name of a sense has small letters and hyphens.')),
	v.strictObject({
		about: v.string('Every sense says in `about` what it means.'),
		words: commaList,
		except: commaList,
		phrases: list,
		implies: list,
		disguised: v.optional(v.boolean(), false),
		typos: v.optional(v.boolean(), false),
		undeniable: v.optional(v.boolean(), false),
		alike: v.optional(v.boolean(), false),
		'stands-on': list,
	}),
);

export type RuleFile = v.InferOutput<typeof ruleSchema>;
export type LexiconFile = v.InferOutput<typeof lexiconSchema>;
export type ExampleEntry = v.InferOutput<typeof example>;
