import { useId, useState } from 'preact/hooks';
import { isValid, type SettingKey, type Settings } from '../settings/index.ts';
import { ManagedNote } from './group.tsx';
import { usePage } from './saving.ts';

type KeyOf<T> = {
	[K in SettingKey]: Settings[K] extends T ? (T extends Settings[K] ? K : never) : never;
}[SettingKey];
export type TextKey = KeyOf<string>;
export type TextsKey = KeyOf<readonly string[]>;

interface FieldProps {
	readonly label: string;
	readonly hint?: string;
	/** Lines to show; one gives a single-line field. */
	readonly rows: number;
}

function Field({
	setting,
	label,
	hint,
	rows,
	value,
	isList = false,
	onText,
}: FieldProps & {
	readonly setting: SettingKey;
	readonly value: string;
	/** One text a line. */
	readonly isList?: boolean;
	readonly onText: (text: string) => void;
}) {
	const id = useId();
	const { managedKeys, translate } = usePage();
	const isManaged = managedKeys.has(setting);
	// While somebody types, their own text stands: the browser's answer to the last save must not overtake the next key.
	const [draft, setDraft] = useState<string | null>(null);
	const isWrong = draft !== null && !isList && !isValid(setting, draft.trim());
	const props = {
		id,
		value: draft ?? value,
		readOnly: isManaged,
		'aria-describedby': isManaged || hint ? `${id}-note` : undefined,
		'aria-invalid': isWrong,
		onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
			setDraft(event.currentTarget.value);
			onText(event.currentTarget.value);
		},
		onBlur: () => setDraft(null),
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{isManaged && <ManagedNote id={`${id}-note`} />}
			{hint && !isManaged && (
				<p class="hint" id={`${id}-note`}>
					{hint}
				</p>
			)}
			{rows === 1 ? <input type="text" {...props} /> : <textarea rows={rows} {...props} />}
			{isWrong && <p class="problem">{translate('options_wrong_address')}</p>}
		</div>
	);
}

/** A text; left empty, it goes back to its default. */
export function TextField({ setting, ...rest }: FieldProps & { readonly setting: TextKey }) {
	const { settings, saving } = usePage();
	const onText = (text: string) => {
		if (!text.trim()) saving.forget(setting);
		else if (isValid(setting, text.trim())) saving.save(setting, text.trim());
	};
	return <Field {...rest} setting={setting} value={settings[setting]} onText={onText} />;
}

/** A list of texts, one a line. */
export function TextsField({ setting, ...rest }: FieldProps & { readonly setting: TextsKey }) {
	const { settings, saving } = usePage();
	const onText = (text: string) => {
		const lines = text.split('\n').map((line) => line.trim());
		saving.save(
			setting,
			lines.filter((line) => line),
		);
	};
	return <Field {...rest} setting={setting} value={settings[setting].join('\n')} isList onText={onText} />;
}
