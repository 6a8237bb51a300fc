import { useId } from 'preact/hooks';

interface SelectProps<Value extends string> {
	readonly label: string;
	readonly value: Value;
	/** What each value is called. */
	readonly choices: Readonly<Record<Value, string>>;
	readonly onChange: (value: Value) => void;
}

/** One of a few, in a list that opens. */
export function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>) {
	const id = useId();
	const values = Object.keys(choices) as Value[];
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<select
				id={id}
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = values[currentTarget.selectedIndex];
					if (chosen !== undefined) onChange(chosen);
				}}
			>
				{values.map((each) => (
					<option key={each} value={each}>
						{choices[each]}
					</option>
				))}
			</select>
		</div>
	);
}
