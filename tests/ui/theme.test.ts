import { describe, expect, test } from 'vitest';
import { isDark, parseColour } from '../../src/ui/theme.ts';

describe('a computed colour', () => {
	test.each([
		['rgb(255, 255, 255)', [1, 1, 1, 1]],
		['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
		['rgb(0 0 0 / 0.5)', [0, 0, 0, 0.5]],
		['color(srgb 1 0 0.5 / 0.25)', [1, 0, 0.5, 0.25]],
	])('%s is understood', (css, channels) => {
		expect(parseColour(css)).toEqual({ channels });
	});

	test.each(['oklch(0.5 0.1 200)', 'transparent', ''])('%j is left to the next background', (css) => {
		expect(parseColour(css)).toBeNull();
	});
});

describe('the theme of a background', () => {
	test.each([
		['white', 'rgb(255, 255, 255)', false],
		['the grey of Facebook', 'rgb(240, 242, 245)', false],
		['a middle grey, on which black reads better', 'rgb(140, 140, 140)', false],
		['black', 'rgb(0, 0, 0)', true],
		['the blue-black of X in dim', 'rgb(21, 32, 43)', true],
		['the dark of Facebook', 'rgb(36, 37, 38)', true],
	])('%s', (_name, css, dark) => {
		const colour = parseColour(css);
		expect(colour && isDark(colour)).toBe(dark);
	});
});
