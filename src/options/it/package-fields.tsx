import { useId } from 'preact/hooks';
import type { Target } from '../../rollout/index.ts';
import type { MessageKey } from '../../settings/index.ts';
import { usePage } from '../saving.ts';
import { isRight, neededFor, type PackageKey, type Packages } from './packages.ts';

const LABEL: Readonly<Record<PackageKey, MessageKey>> = {
	chromeId: 'it_chrome_id',
	chromeUrl: 'it_chrome_url',
	edgeId: 'it_edge_id',
	edgeUrl: 'it_edge_url',
	firefoxUrl: 'it_firefox_url',
};

interface FieldsProps {
	readonly target: Target;
	readonly packages: Packages;
	readonly onChange: (packages: Packages) => void;
}

function PackageField({
	name,
	packages,
	onChange,
}: Omit<FieldsProps, 'target'> & { readonly name: PackageKey }) {
	const { translate } = usePage();
	const id = useId();
	const value = packages[name];
	const isWrong = !isRight(name, value);
	return (
		<div class="field">
			<label for={id}>{translate(LABEL[name])}</label>
			<input
				type="text"
				id={id}
				value={value}
				spellcheck={false}
				aria-invalid={isWrong}
				aria-describedby={isWrong ? `${id}-problem` : undefined}
				onInput={({ currentTarget }) => onChange({ ...packages, [name]: currentTarget.value.trim() })}
			/>
			{isWrong && (
				<p class="problem" id={`${id}-problem`}>
					{translate(name.endsWith('Id') ? 'it_id_wrong' : 'it_url_wrong')}
				</p>
			)}
		</div>
	);
}

/** Where the browsers of this target get Postwijs from; filled in as it is for the browser that shows this page. */
export function PackageFields({ target, packages, onChange }: FieldsProps) {
	const { translate } = usePage();
	const names = neededFor(target);
	if (names.length === 0) return <p class="hint">{translate('it_google_hint')}</p>;
	return (
		<fieldset class="picker">
			<legend>{translate('it_packages')}</legend>
			<p class="hint">{translate('it_packages_hint')}</p>
			{names.map((name) => (
				<PackageField key={name} name={name} packages={packages} onChange={onChange} />
			))}
		</fieldset>
	);
}
