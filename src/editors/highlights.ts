import type { Mark } from './editor.ts';

type Level = Mark['level'];
type Root = Document | ShadowRoot;

/** From mild to serious; where two overlap the more serious one is painted on top. */
const LEVELS: readonly Level[] = ['tip', 'caution', 'stop'];

/**
 * Shape and colour both tell the levels apart, and no colour is the red of a spelling checker. The colours have a
 * contrast of at least 3:1 on white and on black, because the sites have a light and a dark theme.
 */
const CSS_TEXT = `
::highlight(postwijs-tip) {
	text-decoration: underline dotted 2px #3b82f6; background-color: rgb(59 130 246 / 12%);
}
::highlight(postwijs-caution) {
	text-decoration: underline wavy 2px #d97706; background-color: rgb(217 119 6 / 16%);
}
::highlight(postwijs-stop) {
	text-decoration: underline double 2px #c026d3; background-color: rgb(192 38 211 / 16%);
}`;

const users = new Map<Root, number>();
let sheet: CSSStyleSheet | undefined;

/** Paints ranges in one document or shadow root. Several editors may paint side by side. */
export interface Painter {
	/** Paints these ranges in place of those of the last call. */
	paint(ranges: Iterable<{ readonly level: Level; readonly range: Range }>): void;
	dispose(): void;
}

/** A painter for what stands in `root`; Firefox wants the rules in the very root of the text (platform.md §5). */
export function createPainter(root: Root): Painter {
	let painted: { level: Level; range: Range }[] = [];
	const clear = () => {
		for (const { level, range } of painted) unpaint(level, range);
		painted = [];
	};
	users.set(root, (users.get(root) ?? 0) + 1);
	return {
		paint(ranges) {
			clear();
			painted = [...ranges];
			if (painted.length > 0) adopt(root);
			for (const { level, range } of painted) highlightOf(level).add(range);
		},
		dispose() {
			clear();
			const left = (users.get(root) ?? 1) - 1;
			if (left > 0) users.set(root, left);
			else abandon(root);
		},
	};
}

function highlightOf(level: Level): Highlight {
	const name = `postwijs-${level}`;
	const known = CSS.highlights.get(name);
	if (known !== undefined) return known;
	const highlight = new Highlight();
	highlight.priority = LEVELS.indexOf(level);
	CSS.highlights.set(name, highlight);
	return highlight;
}

function unpaint(level: Level, range: Range): void {
	const name = `postwijs-${level}`;
	const highlight = CSS.highlights.get(name);
	highlight?.delete(range);
	if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** Asked at every painting, because a site may set its own list of style sheets and drop ours. */
function adopt(root: Root): void {
	if (sheet === undefined) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(CSS_TEXT);
	}
	if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function abandon(root: Root): void {
	users.delete(root);
	root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
