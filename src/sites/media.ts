import type { SurfaceContext } from './surface.ts';

type Media = SurfaceContext['media'][number];

const PICTURE = 'img[src^="blob:"]';
const FILM = 'video';

/** Pictures and films that somebody attached: what was chosen in a file input, and previews, which are no link to others. */
export function attachedMedia(composer: HTMLElement, editable: HTMLElement): Set<Media> {
	const media = new Set<Media>();
	for (const input of composer.querySelectorAll<HTMLInputElement>('input[type="file"]'))
		for (const { type } of input.files ?? []) {
			if (type.startsWith('image/')) media.add('image');
			if (type.startsWith('video/')) media.add('video');
		}
	const own = (selector: string) =>
		[...composer.querySelectorAll(selector)].some(
			(found) => !editable.contains(found) && found.closest('[role="link"], a[href], article') === null,
		);
	if (own(PICTURE)) media.add('image');
	if (own(FILM)) media.add('video');
	return media;
}
