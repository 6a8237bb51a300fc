import icon from '../../icons/icon.svg';
import { browserApi, type SettingsSnapshot, saveSetting, type Translate } from '../settings/index.ts';
import { ManagedMark } from '../ui/page/managed-mark.tsx';
import { Trial } from './trial.tsx';

const DOES = ['welcome_does_reads', 'welcome_does_explains', 'welcome_does_helps'] as const;
const DOES_NOT = ['welcome_not_send', 'welcome_not_private', 'welcome_not_stop'] as const;

interface WelcomeProps extends SettingsSnapshot {
	readonly translate: Translate;
}

function Role({ settings, managedKeys, translate }: WelcomeProps) {
	const isManaged = managedKeys.has('role');
	return (
		<fieldset class="block" disabled={isManaged}>
			<legend>{translate('welcome_role')}</legend>
			<div class="roles">
				{(['staff', 'leader'] as const).map((role) => (
					<label key={role} class="role">
						<input
							type="radio"
							name="role"
							value={role}
							checked={settings.role === role}
							onChange={() => void saveSetting('role', role)}
						/>
						<span>
							<strong>{translate(`options_role_${role}`)}</strong>
							<span class="hint">
								{translate(`options_role_${role}_meaning`, { organisatie: settings.organisationName })}
							</span>
						</span>
					</label>
				))}
			</div>
			{isManaged && <ManagedMark>{translate('options_managed')}</ManagedMark>}
		</fieldset>
	);
}

/** What somebody sees once, after the installation: what Postwijs does and does not do, their role, and a try. */
export function WelcomePage(props: WelcomeProps) {
	const { translate, settings } = props;
	return (
		<>
			<header>
				<img src={icon} alt="" width="64" height="64" />
				<div>
					<h1>{translate('welcome_heading')}</h1>
					<p>{translate('welcome_intro', { organisatie: settings.organisationName })}</p>
				</div>
			</header>
			<main>
				<Role {...props} />
				<div class="pair">
					<section class="block" aria-labelledby="does">
						<h2 id="does">{translate('welcome_does')}</h2>
						<ul class="yes">
							{DOES.map((key) => (
								<li key={key}>{translate(key)}</li>
							))}
						</ul>
					</section>
					<section class="block" aria-labelledby="does-not">
						<h2 id="does-not">{translate('welcome_not')}</h2>
						<ul class="no">
							{DOES_NOT.map((key) => (
								<li key={key}>{translate(key)}</li>
							))}
						</ul>
					</section>
				</div>
				<Trial translate={translate} />
			</main>
			<footer>
				<p class="hint">{translate('welcome_later')}</p>
				<button type="button" onClick={() => void browserApi().runtime.openOptionsPage()}>
					{translate('welcome_settings')}
				</button>
			</footer>
		</>
	);
}
