/** What somebody wants of us by a key: Alt+Shift+K opens the card, Escape closes it. */
export function wishOf(event: KeyboardEvent): 'open' | 'close' | undefined {
	if (event.altKey && event.shiftKey && event.code === 'KeyK') return 'open';
	return event.key === 'Escape' ? 'close' : undefined;
}
