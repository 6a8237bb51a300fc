import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { Switch } from '../../ui/page/switch.tsx';
import { ManagedNote, Section } from '../group.tsx';
import { usePage } from '../saving.ts';
import { PolicyState } from './policy-state.tsx';

/** Whether a page opens after the installation; of use before Postwijs goes to others. */
function WelcomeSwitch() {
	const { settings, managedKeys, saving, translate } = usePage();
	const isManaged = managedKeys.has('showWelcome');
	return (
		<div class="field">
			<Switch
				label={translate('it_welcome')}
				isOn={settings.showWelcome}
				isLocked={isManaged}
				onChange={(isOn) => saving.save('showWelcome', isOn)}
			/>
			{isManaged && <ManagedNote />}
		</div>
	);
}

/** What the policy does here, and ready files to make it do so elsewhere. */
export function ItSection() {
	const { translate } = usePage();
	const [part, setPart] = useState<{ readonly Maker: FunctionComponent } | null>(null);
	return (
		<Section anchor="it" title={translate('options_it')} hint={translate('options_it_hint')}>
			<PolicyState />
			<WelcomeSwitch />
			<details
				class="maker"
				onToggle={async ({ currentTarget }) => {
					// The generators and what each setting means come when somebody asks for them.
					if (currentTarget.open && !part) setPart(await import('./maker.tsx'));
				}}
			>
				<summary>{translate('it_make')}</summary>
				{part && <part.Maker />}
			</details>
		</Section>
	);
}
