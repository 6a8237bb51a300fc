import { saveSetting } from '../settings/index.ts';
import { ManagedMark } from '../ui/page/managed-mark.tsx';
import type { PartProps } from './popup.tsx';

/** Staff or leader, in one click. */
export function RoleControl({ settings, managedKeys, translate }: PartProps) {
	const isManaged = managedKeys.has('role');
	return (
		<fieldset class="role" disabled={isManaged}>
			<legend>{translate('options_role')}</legend>
			<div class="segments">
				{(['staff', 'leader'] as const).map((role) => (
					<label key={role}>
						<input
							type="radio"
							name="role"
							value={role}
							checked={settings.role === role}
							onChange={() => void saveSetting('role', role)}
						/>
						<span>{translate(`options_role_${role}`)}</span>
					</label>
				))}
			</div>
			{isManaged && <ManagedMark>{translate('options_managed')}</ManagedMark>}
		</fieldset>
	);
}
