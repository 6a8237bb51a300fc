import type { ComponentChildren } from 'preact';

interface MenuProps {
	readonly title: string;
	/** A menu stands open where a finding asks for it; elsewhere it waits behind its heading. */
	readonly isOpen?: boolean;
	readonly children: ComponentChildren;
}

/** A heading that opens what is behind it; of the menus of one card, one is open at a time. */
export function Menu({ title, isOpen = false, children }: MenuProps) {
	return (
		<details
			class="menu"
			name="menu"
			open={isOpen}
			onToggle={({ currentTarget }) => {
				if (currentTarget.open && !isOpen) currentTarget.scrollIntoView({ block: 'nearest' });
			}}
		>
			<summary>{title}</summary>
			<div class="menu-body">{children}</div>
		</details>
	);
}

/** A link that leaves the page alone: it opens in a tab of its own, or in the mail program. */
export function Away({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
	return (
		<a class="away" href={href} target="_blank" rel="noopener noreferrer">
			{children}
		</a>
	);
}
