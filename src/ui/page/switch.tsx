interface SwitchProps {
	readonly label: string;
	readonly isOn: boolean;
	/** Set by the policy of the organisation. */
	readonly isLocked?: boolean;
	readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ label, isOn, isLocked = false, onChange }: SwitchProps) {
	return (
		<label class="switch">
			<span>{label}</span>
			<input
				type="checkbox"
				role="switch"
				checked={isOn}
				aria-checked={isOn}
				disabled={isLocked}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
