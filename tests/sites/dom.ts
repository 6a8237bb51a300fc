type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** Builds an element; the pages run under Trusted Types, so never from a string of HTML. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** Wraps an element in `depth` anonymous boxes, as deep as the sites nest theirs. */
export function nest(depth: number, ...children: readonly Child[]): HTMLElement {
	let box = h('div', {}, ...children);
	for (let level = 1; level < depth; level++) box = h('div', {}, box);
	return box;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing on a grid of 24 by 24; `id` is the language-free id that LinkedIn gives its drawings. */
export function icon(path: string, id?: string): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	svg.classList.add('icon');
	if (id) svg.id = id;
	const line = document.createElementNS(SVG, 'path');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}

export const ICONS = {
	home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
	search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
	bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zm4 4h4',
	mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
	person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
	image: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 8.500h.01',
	smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c2 3 6 3 8 0',
	list: 'M4 6h16M4 12h16M4 18h10',
	clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 3',
	like: 'M7 11v9H4v-9zm0 0 4-8c2 0 2.500 1.500 2 3l-1 3h6c1.500 0 2 1 1.500 2.500l-2 7c-.3 1-1 1.500-2 1.500H7',
	comment: 'M4 5h16v11h-9l-5 4v-4H4z',
	share: 'M14 5l6 6-6 6v-4c-5 0-8 1-10 5 0-6 4-9 10-9z',
	repeat: 'M7 4 4 7l3 3M4 7h14v5M17 20l3-3-3-3m3 3H6v-5',
	close: 'M5 5l14 14M19 5 5 19',
	more: 'M5 12h.01M12 12h.01M19 12h.01',
	play: 'M8 5l11 7-11 7z',
	gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3m0 12v3M3 12h3m12 0h3M6 6l2 2m8 8 2 2M6 18l2-2m8-8 2-2',
} as const;

/** Somebody's picture: a circle with initials. */
export function avatar(initials: string, hue: 'own' | 'other' | 'school' = 'other'): HTMLElement {
	return h('span', { class: `avatar ${hue}`, 'aria-hidden': 'true' }, initials);
}
