/** Reading one draft from a line of JSON, as the command line and the labelled drafts have it. */
import * as v from 'valibot';
import type { Draft } from '../../src/checker/index.ts';

const oneOf = <const T extends readonly string[]>(field: string, values: T) =>
	v.optional(
		v.picklist(
			values,
			(issue) => `${field} is ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not ${issue.received}.`,
		),
	);

const draftSchema = v.object(
	{
		text: v.string('text is missing, or no text.'),
		site: oneOf('site', ['x', 'facebook', 'linkedin', 'youtube', 'other']),
		kind: oneOf('kind', ['post', 'reply', 'edit', 'delete']),
		role: oneOf('role', ['staff', 'leader']),
		inReplyTo: v.optional(v.nullable(v.string('inReplyTo is no text.'))),
		media: v.optional(
			v.array(
				v.picklist(['image', 'video'], 'media is a list of image and video.'),
				'media is a list of image and video.',
			),
		),
	},
	'A draft is an object with at least a text.',
);

export type ParsedDraft =
	| { readonly id: unknown; readonly draft: Draft; readonly raw: Readonly<Record<string, unknown>> }
	| { readonly id: unknown; readonly error: string };

/** The draft, or what is wrong with it in a sentence. `id` is null where the line has none. */
export function parseDraft(line: string): ParsedDraft {
	let raw: unknown;
	try {
		raw = JSON.parse(line);
	} catch {
		return { id: null, error: 'This line is not valid JSON.' };
	}
	const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
	const result = v.safeParse(draftSchema, raw);
	if (!result.success) return { id, error: result.issues[0].message };
	const draft = Object.fromEntries(
		Object.entries(result.output).filter(([, value]) => value !== undefined && value !== null),
	) as unknown as Draft;
	return { id, draft, raw: raw as Record<string, unknown> };
}
