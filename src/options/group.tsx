import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingKey } from '../settings/index.ts';
import { ManagedMark } from '../ui/page/managed-mark.tsx';
import { usePage } from './saving.ts';

/** Says that the policy of the organisation sets this, with a lock. */
export function ManagedNote({ id }: { readonly id?: string }) {
	const { translate } = usePage();
	return <ManagedMark {...(id ? { id } : {})}>{translate('options_managed')}</ManagedMark>;
}

/** Why some fields are locked, once for the whole page. */
export function ManagedReason() {
	const { managedKeys, translate } = usePage();
	if (managedKeys.size === 0) return null;
	return (
		<section class="card" aria-label={translate('options_managed')}>
			<ManagedNote />
			<p>{translate('options_managed_reason')}</p>
		</section>
	);
}

interface SectionProps {
	readonly title: string;
	/** The name of the section in the address, for the list of contents. */
	readonly anchor?: string;
	readonly hint?: string;
	readonly children: ComponentChildren;
}

/** A plain group of fields under one heading. */
export function Section({ title, anchor, hint, children }: SectionProps) {
	const id = useId();
	return (
		<section class="card" id={anchor} tabIndex={-1} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{hint && <p class="hint">{hint}</p>}
			{children}
		</section>
	);
}

/** A group of choices for one setting; locked as a whole when the organisation manages it. */
export function ChoiceGroup({
	setting,
	title,
	anchor,
	hint,
	children,
}: SectionProps & { readonly setting: SettingKey }) {
	const id = useId();
	const isManaged = usePage().managedKeys.has(setting);
	return (
		<fieldset
			class="card"
			id={anchor}
			tabIndex={-1}
			disabled={isManaged}
			aria-describedby={isManaged || hint ? id : undefined}
		>
			<legend>{title}</legend>
			<div id={id}>{isManaged ? <ManagedNote /> : hint && <p class="hint">{hint}</p>}</div>
			{children}
		</fieldset>
	);
}
