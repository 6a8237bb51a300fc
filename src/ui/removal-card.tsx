import { render } from 'preact';
import type { Finding, Language } from '../checker/index.ts';
import type { Translate } from '../settings/index.ts';
import { CloseButton, LevelChip } from './card-head.tsx';
import { createHost } from './host.ts';
import { type Box, choosePlace } from './place.ts';
import { REGION_SETTLES, Status } from './status.tsx';
import type { Theme } from './theme.ts';

/** What the short card about a removal says. */
export interface RemovalView {
	readonly finding: Finding;
	readonly language: Language;
	readonly theme: Theme;
	readonly t: Translate;
}

/** The space to the edge of the viewport, in CSS pixels. */
const EDGE = 16;

/** What the site asks in: it must stay free. */
const DIALOG =
	'[role="dialog"], [role="alertdialog"], [role="menu"], dialog[open], yt-confirm-dialog-renderer';

function corners({ width, height }: Pick<Box, 'width' | 'height'>): Box[] {
	const [right, bottom] = [innerWidth - width - EDGE, innerHeight - height - EDGE];
	return [
		{ left: right, top: bottom, width, height },
		{ left: EDGE, top: bottom, width, height },
		{ left: right, top: EDGE, width, height },
		{ left: EDGE, top: EDGE, width, height },
	];
}

/**
 * A short card in a corner of the window that says what to think of before a message goes; the site's own question stays
 * free. Polite to a screen reader, and it takes no focus. Gone when the signal aborts.
 */
export function showRemoval(
	page: Element,
	{ finding, language, theme, t }: RemovalView,
	close: () => void,
	signal: AbortSignal,
): { place(): void; owns(event: Event): boolean } {
	const host = createHost(page, signal);
	const stage = document.createElement('div');
	stage.className = 'nudge';
	stage.dataset.theme = theme;
	stage.lang = language;
	host.root.append(stage);
	const { title, message, advice } = finding.wording[language];
	const draw = (announcement: string) =>
		render(
			<>
				<section class="card" aria-labelledby="title" aria-describedby="message">
					<div class="head">
						<LevelChip level={finding.level} t={t} />
						<CloseButton t={t} onClose={close} />
					</div>
					<div class="body">
						<h2 id="title">{title}</h2>
						<p id="message">{message}</p>
						<p class="advice">{advice}</p>
					</div>
				</section>
				<Status>{announcement}</Status>
			</>,
			stage,
		);
	draw('');
	const timer = setTimeout(() => draw(`${title}. ${message}`), REGION_SETTLES);
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
	signal.addEventListener('abort', () => render(null, stage), { once: true });
	host.attach();
	return {
		place() {
			const card = stage.querySelector<HTMLElement>('.card');
			if (!card) return;
			const viewport = { left: 0, top: 0, width: innerWidth, height: innerHeight };
			const dialogs = [...document.querySelectorAll(DIALOG)].map((dialog) => {
				const { left, top, width, height } = dialog.getBoundingClientRect();
				return { left, top, width, height, weight: 1 };
			});
			const box = choosePlace(
				corners({ width: card.offsetWidth, height: card.offsetHeight }),
				viewport,
				dialogs,
			);
			if (box) card.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
		},
		owns: (event) => event.composedPath().includes(host.element),
	};
}
