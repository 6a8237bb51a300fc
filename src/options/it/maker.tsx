import { useState } from 'preact/hooks';
import { rolloutFiles, type Target } from '../../rollout/index.ts';
import type { MessageKey, SettingKey } from '../../settings/index.ts';
import { usePage } from '../saving.ts';
import { Select } from '../trial/select.tsx';
import { FileView } from './file-view.tsx';
import { PackageFields } from './package-fields.tsx';
import { isComplete, type Packages, packagesHere, requestOf } from './packages.ts';
import { chosenSettings, Picker, policySettings } from './picker.tsx';

const SYSTEM: Readonly<Record<Target, MessageKey>> = {
	intune: 'it_target_intune',
	admx: 'it_target_admx',
	reg: 'it_target_reg',
	macos: 'it_target_macos',
	'google-admin': 'it_target_google',
	'chrome-linux': 'it_target_chrome_linux',
	'edge-linux': 'it_target_edge_linux',
	'chromium-linux': 'it_target_chromium_linux',
	firefox: 'it_target_firefox',
};

/** Ready policy files from the settings on the page; the same that `npm run policy` makes. */
export function Maker() {
	const page = usePage();
	const { settings, translate } = page;
	const [target, setTarget] = useState<Target>('intune');
	const [role, setRole] = useState(settings.role);
	const [packages, setPackages] = useState<Packages>(packagesHere);
	// Null: what somebody chose, or the policy set.
	const [picked, setPicked] = useState<ReadonlySet<SettingKey> | null>(null);
	const keys = picked ?? chosenSettings(page);
	const systems = Object.fromEntries(
		Object.entries(SYSTEM).map(([key, label]) => [key, translate(label)]),
	) as Record<Target, string>;
	const request = requestOf(policySettings({ ...settings, role }, keys), packages);
	const files = isComplete(target, packages) ? rolloutFiles(target, request) : [];
	return (
		<div class="making">
			<div class="row">
				<Select label={translate('it_system')} value={target} choices={systems} onChange={setTarget} />
				<Select
					label={translate('it_role')}
					value={role}
					choices={{ staff: translate('options_role_staff'), leader: translate('options_role_leader') }}
					onChange={setRole}
				/>
			</div>
			<Picker keys={keys} onChange={setPicked} />
			<PackageFields target={target} packages={packages} onChange={setPackages} />
			{files.length === 0 ? (
				<p class="hint">{translate('it_not_yet')}</p>
			) : (
				files.map((file) => <FileView key={file.path} file={file} />)
			)}
		</div>
	);
}
