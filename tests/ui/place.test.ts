import { describe, expect, test } from 'vitest';
import { type Box, badgePlaces, cardPlaces, choosePlace, lowCardPlaces } from '../../src/ui/place.ts';

const viewport: Box = { left: 0, top: 0, width: 1000, height: 700 };
const editable: Box = { left: 300, top: 100, width: 400, height: 120 };
const composer: Box = { left: 280, top: 80, width: 440, height: 200 };
const badge = { width: 44, height: 28 };
const control = (left: number, width: number) => ({ left, top: 236, width, height: 36, weight: 50 });
const line = (top: number, width: number) => ({ left: 300, top, width, height: 20, weight: 1 });

function touches(a: Box, b: Box): boolean {
	return (
		a.left < b.left + b.width &&
		b.left < a.left + a.width &&
		a.top < b.top + b.height &&
		b.top < a.top + a.height
	);
}

const badgeAmong = (obstacles: ReturnType<typeof control>[]) =>
	choosePlace(badgePlaces(editable, composer, badge, obstacles), viewport, obstacles);

describe('the badge', () => {
	test('sits in the lower right corner of the text while that is free', () => {
		expect(badgeAmong([line(100, 390), control(600, 100)])).toEqual({ ...badge, left: 650, top: 186 });
	});

	test('moves into the row of controls when text comes there, beside the button that publishes', () => {
		const publish = control(600, 100);
		const place = badgeAmong([line(100, 390), line(190, 390), publish]);
		expect(place).toMatchObject({ top: 240 });
		expect(place && place.left + place.width).toBeLessThan(publish.left);
	});

	test('covers neither text nor controls, however full the composer is', () => {
		const obstacles = [
			...Array.from({ length: 6 }, (_, index) => line(100 + index * 20, 400)),
			...Array.from({ length: 8 }, (_, index) => control(284 + index * 54, 50)),
		];
		const place = badgeAmong(obstacles);
		expect(obstacles.filter((obstacle) => place && touches(place, obstacle))).toEqual([]);
	});

	test('stays with the text when the page has controls far below', () => {
		const lines = [line(100, 390), line(190, 390)];
		const far = { left: 850, top: 640, width: 60, height: 30, weight: 50 };
		const page: Box = { left: 0, top: 0, width: 1000, height: 700 };
		const place = choosePlace(badgePlaces(editable, page, badge, [...lines, far]), viewport, [...lines, far]);
		expect(place?.top).toBe(226);
	});
});

describe('the card', () => {
	const card = { width: 320, height: 300 };

	test('opens under the words when nothing is in the way', () => {
		const words: Box = { left: 320, top: 100, width: 60, height: 20 };
		expect(choosePlace(cardPlaces(words, composer, card), viewport, [])).toMatchObject({ top: 126 });
	});

	test('leaves the button that publishes free, also when that costs it the nearest place', () => {
		const words: Box = { left: 620, top: 100, width: 60, height: 20 };
		const publish = control(600, 100);
		const place = choosePlace(cardPlaces(words, composer, card), viewport, [publish]);
		expect(place && touches(place, publish)).toBe(false);
	});

	test('stays within a small window, as at 200 % zoom', () => {
		const small: Box = { left: 0, top: 0, width: 400, height: 330 };
		const place = choosePlace(
			cardPlaces({ left: 380, top: 300, width: 10, height: 20 }, composer, card),
			small,
			[],
		);
		expect(place).toMatchObject({ left: expect.any(Number), top: expect.any(Number) });
		expect(place && place.left >= 8 && place.left + place.width <= 392).toBe(true);
		expect(place && place.top >= 8 && place.top + place.height <= 322).toBe(true);
	});
});

describe('a card that finds no free place of its own height', () => {
	const screen: Box = { left: 0, top: 0, width: 480, height: 800 };
	const composer: Box = { left: 0, top: 70, width: 480, height: 396 };
	const words: Box = { left: 6, top: 195, width: 84, height: 25 };
	const publish = { left: 6, top: 415, width: 468, height: 36, weight: 50 };
	const size = { width: 348, height: 460 };

	test('opens lower, under the composer, and leaves the button that publishes free', () => {
		const places = [
			...cardPlaces(words, composer, size),
			...lowCardPlaces(words, composer, size, screen, []),
		];
		const box = choosePlace(places, screen, [publish, { ...words, weight: 20 }]);
		expect(box?.top).toBeGreaterThan(publish.top + publish.height);
		expect((box?.top ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.height);
	});

	test('opens beside a text that fills the page, down to what stands there', () => {
		const desk: Box = { left: 0, top: 0, width: 1280, height: 800 };
		const page: Box = { left: 0, top: 0, width: 1280, height: 800 };
		const text = [0, 1].map((row) => ({ left: 292, top: 168 + row * 27, width: 560, height: 27, weight: 1 }));
		const publish = { left: 292, top: 229, width: 126, height: 35, weight: 50 };
		const other = { left: 972, top: 760, width: 268, height: 30, weight: 50 };
		const onderwijs: Box = { left: 436, top: 168, width: 84, height: 27 };
		const high = { width: 348, height: 640 };
		const obstacles = [...text, publish, other, { ...onderwijs, weight: 20 }];
		const places = [
			...cardPlaces(onderwijs, page, high),
			...lowCardPlaces(onderwijs, page, high, desk, obstacles),
		];
		const box = choosePlace(places, desk, obstacles);
		expect(obstacles.filter((obstacle) => box && touches(box, obstacle))).toEqual([]);
		expect(box?.height).toBeGreaterThan(500);
	});

	test('opens quite low under a dialog rather than over the words that it is about', () => {
		const dialog: Box = { left: 18, top: 200, width: 444, height: 400 };
		const text = [0, 1].map((row) => ({ left: 34, top: 298 + row * 24, width: 400, height: 24, weight: 1 }));
		const first: Box = { left: 34, top: 298, width: 120, height: 24 };
		const quoted = { left: 50, top: 374, width: 40, height: 40, weight: 50 };
		const send = { left: 341, top: 551, width: 105, height: 33, weight: 50 };
		const obstacles = [...text, quoted, send, { ...first, weight: 20 }];
		const places = [
			...cardPlaces(first, dialog, size),
			...lowCardPlaces(first, dialog, size, screen, obstacles),
		];
		const box = choosePlace(places, screen, obstacles);
		expect(obstacles.filter((obstacle) => box && touches(box, obstacle))).toEqual([]);
	});

	test('is not pressed into a room where little would be read', () => {
		expect(lowCardPlaces(words, { ...composer, height: 600 }, size, screen, [])).toEqual([]);
	});
});
