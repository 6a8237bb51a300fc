import { GUIDELINE_KEYS } from '../ui/guideline.ts';
import type { PartProps } from './popup.tsx';

/** The ten guidelines of the code of conduct, each in a sentence. */
export function Guidelines({ settings, translate }: PartProps) {
	return (
		<details class="guidelines">
			<summary>{translate('popup_guidelines')}</summary>
			<ol>
				{GUIDELINE_KEYS.map((key) => (
					<li key={key}>{translate(key, { organisatie: settings.organisationName })}</li>
				))}
			</ol>
		</details>
	);
}
