import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingKey } from '../settings/index.ts';
import { usePage } from './saving.ts';

/** Says that the policy of the organisation sets this, with a lock. */
export function ManagedNote({ id }: { readonly id?: string }) {
	const { translate } = usePage();
	return (
		<p class="managed" id={id}>
			<svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
				<path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
			</svg>
			{translate('options_managed')}
		</p>
	);
}

/** A plain group of fields under one heading. */
export function Section({
	title,
	hint,
	children,
}: {
	readonly title: string;
	readonly hint?: string;
	readonly children: ComponentChildren;
}) {
	const id = useId();
	return (
		<section class="card" aria-labelledby={id}>
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
	hint,
	children,
}: {
	readonly setting: SettingKey;
	readonly title: string;
	readonly hint?: string;
	readonly children: ComponentChildren;
}) {
	const id = useId();
	const isManaged = usePage().managedKeys.has(setting);
	return (
		<fieldset class="card" disabled={isManaged} aria-describedby={isManaged || hint ? id : undefined}>
			<legend>{title}</legend>
			<div id={id}>{isManaged ? <ManagedNote /> : hint && <p class="hint">{hint}</p>}</div>
			{children}
		</fieldset>
	);
}
