/** A screen reader tells what changes in a live region, not what was in it when it came: milliseconds in between. */
export const REGION_SETTLES = 150;

/** What a screen reader is told, politely; nobody sees it. */
export function Status({ children }: { readonly children: string }) {
	return (
		<div class="status" role="status">
			{children}
		</div>
	);
}
