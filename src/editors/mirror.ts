import { commonEnds } from './text.ts';

declare const __SHADOW_MODE__: ShadowRootMode;

/** What decides where the characters of a textarea fall. */
const COPIED = [
	'direction',
	'font',
	'fontFeatureSettings',
	'fontKerning',
	'fontVariationSettings',
	'hyphens',
	'letterSpacing',
	'lineHeight',
	'overflowWrap',
	'paddingBottom',
	'paddingLeft',
	'paddingRight',
	'paddingTop',
	'tabSize',
	'textAlign',
	'textIndent',
	'textTransform',
	'whiteSpace',
	'wordBreak',
	'wordSpacing',
	'writingMode',
] as const;

/**
 * A see-through copy of a textarea's text that lies exactly over it, because the text of a textarea has no DOM ranges
 * to paint or to measure. It lies in a shadow root of ours outside of the page's own elements, and takes no clicks.
 */
export class Mirror {
	readonly root: ShadowRoot;
	readonly #field: HTMLTextAreaElement;
	readonly #host = document.createElement('div');
	readonly #sheet = document.createElement('div');
	readonly #text = document.createTextNode('');
	readonly #lifetime = new AbortController();
	readonly #resizes = new ResizeObserver(() => this.align());

	constructor(field: HTMLTextAreaElement) {
		this.#field = field;
		this.root = this.#host.attachShadow({ mode: __SHADOW_MODE__ });
		this.#sheet.append(this.#text);
		this.root.append(this.#sheet);
		this.#host.ariaHidden = 'true';
		this.#host.style.cssText =
			'all: initial; position: fixed; pointer-events: none; z-index: 2147483646; overflow: hidden; contain: strict;';
		this.#sheet.style.cssText =
			'box-sizing: border-box; width: 100%; color: transparent; user-select: none; transform-origin: 0 0;';
		const options = { capture: true, passive: true, signal: this.#lifetime.signal };
		for (const event of ['scroll', 'resize']) window.addEventListener(event, () => this.align(), options);
		this.#resizes.observe(field);
		// A modal dialog lies in the top layer, over everything in the body.
		(field.closest('dialog[open], [popover]') ?? document.body).append(this.#host);
		this.align();
	}

	/** The range of a stretch of the field's present text. */
	rangeOf(start: number, end: number): Range | null {
		this.align();
		if (start > end || end > this.#text.length) return null;
		const range = document.createRange();
		range.setStart(this.#text, start);
		range.setEnd(this.#text, end);
		return range;
	}

	/**
	 * Takes over the words of the field as far as these ranges need it: the browser lays all of a text out anew when some
	 * of it changes, and what is written behind the words that follow the last range leaves them all where they are.
	 */
	follow(ranges: readonly Range[]): void {
		const end = Math.max(...ranges.map(({ endOffset }) => endOffset));
		const behind = /\s/u.exec(this.#text.data.slice(end))?.index;
		const same = this.#text.data.slice(0, end + (behind ?? Number.POSITIVE_INFINITY) + 1);
		if (behind === undefined || !this.#field.value.startsWith(same)) this.#copyWords();
	}

	/** Only those that changed, so that the ranges around them stay. */
	#copyWords(): void {
		const before = this.#text.data;
		const after = this.#field.value;
		if (before === after) return;
		const { start, end } = commonEnds(before, after);
		this.#text.replaceData(start, before.length - start - end, after.slice(start, after.length - end));
	}

	/** Follows the field: its words, its look, its place and its scrolling. */
	align(): void {
		const field = this.#field;
		this.#copyWords();
		const look = getComputedStyle(field);
		for (const property of COPIED) this.#sheet.style[property] = look[property];
		const box = field.getBoundingClientRect();
		Object.assign(this.#host.style, {
			display: field.isConnected ? 'block' : 'none',
			left: `${box.left + field.clientLeft}px`,
			top: `${box.top + field.clientTop}px`,
			width: `${field.clientWidth}px`,
			height: `${field.clientHeight}px`,
		});
		// Not by scrolling: a box does not scroll down to an empty last line, as the field does.
		this.#sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
	}

	dispose(): void {
		this.#lifetime.abort();
		this.#resizes.disconnect();
		this.#host.remove();
	}
}
