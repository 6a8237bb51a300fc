/** Light or dark as the site shows itself, which need not be what the system prefers. */
export type Theme = 'light' | 'dark';

interface Colour {
	/** Red, green, blue and alpha, each from 0 to 1. */
	readonly channels: readonly [number, number, number, number];
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:\s*[,/]\s*([\d.]+))?\s*\)$/;
const SRGB = /^color\(srgb\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)(?:\s*\/\s*([\d.]+))?\s*\)$/;

/** Reads a computed colour; null for a notation that is neither `rgb()` nor `color(srgb)`. */
export function parseColour(css: string): Colour | null {
	const rgb = RGB.exec(css);
	const found = rgb ?? SRGB.exec(css);
	if (!found) return null;
	const scale = rgb ? 255 : 1;
	const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map((value) => Number(value) / scale);
	return { channels: [red, green, blue, Number(found[4] ?? 1)] };
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2 defines it. */
function luminance({ channels }: Colour): number {
	const [red, green, blue] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parentOf(element: Element): Element | null {
	if (element.assignedSlot) return element.assignedSlot;
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}

/** Below this luminance white text reads better than black. */
const DARK_BELOW = 0.18;

/** True for a background on which light text belongs. */
export function isDark(colour: Colour): boolean {
	return luminance(colour) < DARK_BELOW;
}

/** The theme of the background that an element stands on; where no background says it, what the system prefers. */
export function themeAt(element: Element): Theme {
	for (let at: Element | null = element; at; at = parentOf(at)) {
		const colour = parseColour(getComputedStyle(at).backgroundColor);
		if (colour && colour.channels[3] > 0.5) return isDark(colour) ? 'dark' : 'light';
	}
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
