import { isShortcut } from './shortcut.ts';

export type Wish = 'open' | 'close' | 'next' | 'previous';

const WISHES: Readonly<Record<string, Wish>> = {
	ArrowRight: 'next',
	ArrowLeft: 'previous',
};

/** True for a letter, a digit or a sign: without Alt it neither publishes nor asks anything of us. */
export function isPlainSign({ key, altKey }: KeyboardEvent): boolean {
	return key.length === 1 && !altKey;
}

/** What somebody wants of us by a key: the shortcut opens the card, Escape closes it, the arrows go through the findings. */
export function wishOf(event: KeyboardEvent): Wish | undefined {
	if (isShortcut(event)) return 'open';
	if (event.key === 'Escape') return 'close';
	const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
	return isPlain ? WISHES[event.key] : undefined;
}
