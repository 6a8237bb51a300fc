/** Where badge and card go: geometry only, in CSS pixels of the viewport. */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Something that should stay visible; one square pixel of it counts `weight` times. */
export interface Obstacle extends Box {
	readonly weight: number;
}

/** The space that stays free between ours and the edge of the viewport. */
const EDGE = 8;
/** The space between ours and the thing it belongs to. */
const GAP = 6;

function overlap(a: Box, b: Box): number {
	const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
	const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

/** The same box, moved as little as it takes to stand within the viewport. */
export function inside(box: Box, viewport: Box): Box {
	return {
		...box,
		left: clamp(box.left, EDGE, viewport.width - box.width - EDGE),
		top: clamp(box.top, EDGE, viewport.height - box.height - EDGE),
	};
}

function cost(box: Box, obstacles: readonly Obstacle[]): number {
	return obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle) * obstacle.weight, 0);
}

/** The first candidate that hides nothing, else the one that hides least; always within the viewport. */
export function choosePlace(
	candidates: readonly Box[],
	viewport: Box,
	obstacles: readonly Obstacle[],
): Box | null {
	let best: Box | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const box = inside(candidate, viewport);
		const price = cost(box, obstacles);
		if (price >= least) continue;
		best = box;
		least = price;
	}
	return best;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Free room in the row of controls under the text, as far to the right as can be; null when there is none. */
function amongControls(editable: Box, composer: Box, size: Size, obstacles: readonly Obstacle[]): Box | null {
	const below = obstacles.filter(({ top }) => top >= editable.top + editable.height - GAP);
	const outer = below.sort((a, b) => b.left + b.width - (a.left + a.width))[0];
	if (!outer) return null;
	const row = { ...size, top: outer.top + (outer.height - size.height) / 2 };
	let left = composer.left + composer.width - size.width - GAP;
	for (const { left: edge, ...control } of below) {
		const box = { ...row, left: left - GAP, width: size.width + 2 * GAP };
		if (overlap(box, { left: edge, ...control }) > 0) left = edge - size.width - 2 * GAP;
	}
	return left >= composer.left ? { ...row, left } : null;
}

/** Where controls this far below the text stand, they may belong to something else on the page. */
const FAR = 200;

/** The corners where a badge may sit, the best one first. */
export function badgePlaces(editable: Box, composer: Box, size: Size, obstacles: readonly Obstacle[]): Box[] {
	const right = editable.left + editable.width - size.width - GAP;
	const bottom = editable.top + editable.height;
	const beside = composer.left + composer.width;
	const row = amongControls(editable, composer, size, obstacles);
	const under = { ...size, left: right, top: bottom + GAP };
	const rows = row && row.top <= bottom + FAR ? [row, under] : [under, ...(row ? [row] : [])];
	return [
		{ ...size, left: right, top: bottom - size.height - GAP },
		...rows,
		{ ...size, left: right, top: editable.top + GAP },
		{ ...size, left: beside + GAP, top: bottom - size.height },
		{ ...size, left: beside - size.width - GAP, top: composer.top - size.height - GAP },
		{ ...size, left: composer.left - size.width - GAP, top: bottom - size.height },
	];
}

/** Where a card may open: at the words or the badge it belongs to, else beside the composer. */
export function cardPlaces(anchor: Box, composer: Box, size: Size): Box[] {
	const left = anchor.left - 2 * GAP;
	const right = anchor.left + anchor.width - size.width + 2 * GAP;
	const below = anchor.top + anchor.height + GAP;
	const above = anchor.top - size.height - GAP;
	const beside = composer.left + composer.width + GAP;
	return [
		{ ...size, left, top: below },
		{ ...size, left: right, top: below },
		{ ...size, left, top: above },
		{ ...size, left: right, top: above },
		{ ...size, left: beside, top: anchor.top - 2 * GAP },
		{ ...size, left: composer.left - size.width - GAP, top: anchor.top - 2 * GAP },
		{ ...size, left, top: composer.top + composer.height + GAP },
		{ ...size, left, top: composer.top - size.height - GAP },
	];
}

/** Below this a card shows too little at once. */
const LEAST_HEIGHT = 220;
/** Outside the composer it may be lower still: there it hides none of what it is about. */
const LEAST_OUTSIDE = 170;

/** A place for a card as high as the room is: down to the edge of the viewport or to what lies below, scrolling within. */
function shortened(box: Box, viewport: Box, obstacles: readonly Box[]): Box[] {
	const left = clamp(box.left, EDGE, viewport.width - box.width - EDGE);
	const below = obstacles.filter(
		(obstacle) =>
			obstacle.top >= box.top + LEAST_HEIGHT &&
			obstacle.left < left + box.width &&
			left < obstacle.left + obstacle.width,
	);
	const bottom = Math.min(viewport.height - EDGE, ...below.map(({ top }) => top - GAP));
	const height = bottom - box.top;
	const isWorthIt = box.top >= EDGE && height >= LEAST_HEIGHT && height < box.height;
	return isWorthIt ? [{ ...box, left, height }] : [];
}

/** Where a card can open that is lower than it would like: at its usual places, or above or below the composer. */
export function lowCardPlaces(
	anchor: Box,
	composer: Box,
	size: Size,
	viewport: Box,
	obstacles: readonly Box[],
): Box[] {
	const left = anchor.left - 2 * GAP;
	const right = anchor.left + anchor.width - size.width + 2 * GAP;
	const below = composer.top + composer.height + GAP;
	const rooms = [
		{ top: below, height: viewport.height - EDGE - below },
		{ top: EDGE, height: composer.top - GAP - EDGE },
	].filter(({ height }) => height >= LEAST_OUTSIDE && height < size.height);
	return [
		...cardPlaces(anchor, composer, size).flatMap((box) => shortened(box, viewport, obstacles)),
		...rooms.flatMap((room) => [
			{ ...size, ...room, left },
			{ ...size, ...room, left: right },
		]),
	];
}
