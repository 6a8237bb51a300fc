import { useId } from 'preact/hooks';

/** One radio button or checkbox with its label and, where it helps, a sentence about what it means. */
export function Choice({
	type,
	name,
	value,
	label,
	meaning,
	lang,
	isChosen,
	onChange,
}: {
	readonly type: 'radio' | 'checkbox';
	readonly name: string;
	readonly value: string;
	readonly label: string;
	readonly meaning?: string;
	/** For a label in another language than the page's. */
	readonly lang?: string;
	readonly isChosen: boolean;
	readonly onChange: (isChosen: boolean) => void;
}) {
	const id = useId();
	return (
		<div class="choice">
			<input
				type={type}
				id={id}
				name={name}
				value={value}
				checked={isChosen}
				aria-describedby={meaning ? `${id}-meaning` : undefined}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<div>
				<label for={id} lang={lang}>
					{label}
				</label>
				{meaning && (
					<p class="hint" id={`${id}-meaning`}>
						{meaning}
					</p>
				)}
			</div>
		</div>
	);
}
