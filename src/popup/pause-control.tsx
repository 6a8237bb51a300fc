import { endPause, inAnHour, isPaused, languageOf, pauseUntil, tomorrow } from '../settings/index.ts';
import type { PartProps } from './popup.tsx';

/** The end of a pause as people say it: the time, with the day when that is another one. */
function moment(end: number, language: 'nl' | 'en'): string {
	const isToday = new Date(end).toDateString() === new Date().toDateString();
	const day = isToday ? {} : ({ weekday: 'long' } as const);
	return new Intl.DateTimeFormat(language, {
		...day,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).format(end);
}

/** A pause of an hour or until tomorrow, and the way back. */
export function PauseControl({ settings, pausedUntil, translate }: PartProps) {
	if (isPaused(pausedUntil)) {
		const until = moment(pausedUntil, languageOf(settings.language));
		return (
			<section class="pause">
				<p role="status">{translate('popup_paused', { moment: until })}</p>
				<button type="button" class="primary" onClick={() => void endPause()}>
					{translate('popup_resume')}
				</button>
			</section>
		);
	}
	return (
		<section class="pause" aria-labelledby="pause">
			<h2 id="pause">{translate('popup_pause')}</h2>
			<div class="row">
				<button type="button" onClick={() => void pauseUntil(inAnHour(Date.now()))}>
					{translate('popup_pause_hour')}
				</button>
				<button type="button" onClick={() => void pauseUntil(tomorrow(Date.now()))}>
					{translate('popup_pause_tomorrow')}
				</button>
			</div>
		</section>
	);
}
