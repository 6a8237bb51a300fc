import type { Tab } from '../../tests/browser/harness/tab.ts';

/** One way to look at a surface. */
export interface Look {
	readonly theme: 'light' | 'dark';
	readonly language: 'nl' | 'en';
	readonly width: 'wide' | 'narrow';
}

/** CSS pixels. Narrow is a small window, or a usual one at 200 %. */
const SIZE = { wide: { width: 1280, height: 800 }, narrow: { width: 480, height: 800 } } as const;

/** The name of a picture without its ending. */
export function nameOf(surface: string, { theme, language, width }: Look): string {
	return `${surface}-${theme}-${language}-${width}`;
}

/** Gives a tab the size of a look. */
export async function resize(tab: Tab, { width }: Look): Promise<void> {
	await tab.resize(SIZE[width].width, SIZE[width].height);
}

/** Runs in the page: switches its own rules for the dark by hand, because the machine has but one preference. */
export function paintTheme(theme: 'light' | 'dark'): void {
	document.documentElement.style.colorScheme = theme;
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules)
			if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
				rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
}

/** Runs in the page: waits until what fades or slides has done so. `path` leads to our element. */
export async function finishAnimations(path: readonly string[]): Promise<void> {
	let root: Document | ShadowRoot | null | undefined = document;
	for (const selector of path) root = root?.querySelector(selector)?.shadowRoot;
	await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
}
