import { rulebook } from '../../generated/rulebook.ts';
import { createChecker } from '../checker/index.ts';
import { isPaused, languageOf, type SettingsSnapshot, translator, watchSettings } from '../settings/index.ts';
import type { SiteId } from '../sites/surface.ts';
import { showRemoval } from '../ui/removal-card.tsx';
import { themeAt } from '../ui/theme.ts';
import { guarded } from './guard.ts';

/** Milliseconds in which a site has drawn its own question. */
const QUESTION_DRAWN = 400;

let current: AbortController | undefined;

/**
 * Somebody is about to remove what was published: gives the tip of the code of conduct, beside the site's own question.
 * It goes with the next click or with Escape, whatever the answer; nothing is held back.
 */
export function tellRemoval(site: SiteId): void {
	current?.abort();
	const life = new AbortController();
	current = life;
	const safely = guarded(life.signal, () => life.abort());
	let isTold = false;
	watchSettings(
		life.signal,
		safely((snapshot: SettingsSnapshot) => {
			if (!snapshot.isRead || isTold) return;
			isTold = true;
			tell(site, snapshot, life, safely);
		}),
	);
}

function tell(
	site: SiteId,
	{ settings, pausedUntil }: SettingsSnapshot,
	life: AbortController,
	safely: ReturnType<typeof guarded>,
): void {
	const isOff = settings.disabledSites.includes(site) || isPaused(pausedUntil);
	const [finding] = isOff
		? []
		: createChecker(rulebook, settings).check({ text: '', site, kind: 'delete', role: settings.role });
	if (!finding) {
		life.abort();
		return;
	}
	const language = languageOf(settings.language);
	const view = { finding, language, theme: themeAt(document.body), t: translator(language) };
	const end = () => life.abort();
	const card = showRemoval(document.body, view, end, life.signal);
	card.place();
	setTimeout(safely(card.place), QUESTION_DRAWN);
	const options = { capture: true, passive: true, signal: life.signal };
	const onClick = safely((event: Event) => {
		if (event.isTrusted && !card.owns(event)) end();
	});
	const onKey = safely((event: KeyboardEvent) => {
		if (event.isTrusted && event.key === 'Escape') end();
	});
	window.addEventListener('click', onClick, options);
	window.addEventListener('keydown', onKey, options);
	window.addEventListener('resize', safely(card.place), options);
}
