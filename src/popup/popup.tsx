import icon from '../../icons/icon.svg';
import { browserApi, type SettingsSnapshot, type Translate } from '../settings/index.ts';
import { Guidelines } from './guidelines.tsx';
import { PauseControl } from './pause-control.tsx';
import { RoleControl } from './role-control.tsx';
import { SiteControl } from './site-control.tsx';
import type { CurrentTab } from './tab.ts';

/** What every part of the popup needs. */
export interface PartProps extends SettingsSnapshot {
	readonly translate: Translate;
}

/** The popup of the icon in the toolbar: what Postwijs does here and now, and the code of conduct at a glance. */
export function Popup({ tab, ...part }: PartProps & { readonly tab: CurrentTab }) {
	const { translate, settings } = part;
	return (
		<>
			<header>
				<img src={icon} alt="" width="32" height="32" />
				<h1>{translate('name')}</h1>
			</header>
			<main>
				<SiteControl {...part} tab={tab} />
				<PauseControl {...part} />
				<RoleControl {...part} />
				<Guidelines {...part} />
			</main>
			<footer>
				{settings.codeUrl && (
					<a href={settings.codeUrl} target="_blank" rel="noopener noreferrer">
						{translate('help_code')}
					</a>
				)}
				<button type="button" onClick={() => void browserApi().runtime.openOptionsPage()}>
					{translate('popup_settings')}
				</button>
			</footer>
		</>
	);
}
