import { createEditor, type Editor, type EditorText } from '../../../src/editors/index.ts';
import { recognise } from '../../../src/sites/index.ts';
import {
	ANSWER,
	type ProbeAnswer,
	type ProbeCalls,
	type ProbeJudgement,
	type ProbeRequest,
	type ProbeSurface,
	REQUEST,
} from './protocol.ts';

/** The content script of a browser test: the modules run where they run in the product, and answer the test's page. */
const editors = new Map<HTMLElement, Editor>();
let held: EditorText | undefined;

function find(path: readonly string[]): HTMLElement {
	let root: ParentNode = document;
	let found: HTMLElement | null = null;
	for (const selector of path) {
		found = root.querySelector<HTMLElement>(selector);
		if (found === null) throw new Error(`Nothing matches ${selector}.`);
		root = found.shadowRoot ?? found;
	}
	if (found === null) throw new Error('The path is empty.');
	return found;
}

function editorOf(element: HTMLElement): Editor {
	const known = editors.get(element);
	if (known !== undefined) return known;
	const editor = createEditor(element, new AbortController().signal);
	editors.set(element, editor);
	return editor;
}

function surfaceOf(element: HTMLElement): ProbeSurface | null {
	const surface = recognise(element, new URL(location.href));
	if (surface === null) return null;
	const { site, name, kind, composer } = surface;
	const { inReplyTo, media } = surface.context();
	const root = element.getRootNode();
	const held = composer.contains(element) || (root instanceof ShadowRoot && composer.contains(root.host));
	return {
		site,
		name,
		kind,
		inReplyTo: inReplyTo ?? null,
		media,
		spaceLeft: surface.spaceLeft('tienletter') ?? null,
		composerHoldsEditable: held,
		composerHoldsButton: composer.querySelector('button, [role="button"]') !== null,
	};
}

function callsOn(element: HTMLElement): ProbeCalls {
	const editor = editorOf(element);
	const put = (text: string, words?: string) => {
		const before = editor.read().text;
		const start = words === undefined ? before.length : before.indexOf(words);
		return editor.replace(start, words === undefined ? start : start + words.length, text);
	};
	return {
		read: () => editor.read().text,
		put,
		putTwice: (text) => Promise.all([put(text), put(text)]),
		hold() {
			held = editor.read();
		},
		heldRange: (start, end) => held?.rangeOf(start, end)?.toString() ?? null,
		paint: (marks) => editor.paint(marks, editor.read()),
		follow: () => editor.followMarks(),
		painted: () => {
			// Firefox does not let a content script walk over the registry.
			const sizes = ['tip', 'caution', 'stop'].map((level) => [
				level,
				CSS.highlights.get(`postwijs-${level}`)?.size,
			]);
			return Object.fromEntries(sizes.filter(([, size]) => size !== undefined));
		},
		range(start, end) {
			const range = editor.read().rangeOf(start, end);
			if (range === null) return null;
			const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
			return { words: range.toString(), left, top, width, height };
		},
		markAt: (x, y) => editor.markAt(x, y)?.id ?? null,
		focusAt: (offset) => editor.focusAt(offset),
		dispose() {
			editor.dispose();
			editors.delete(element);
		},
		recognise: () => surfaceOf(element),
		judge,
	};
}

function judge(html: string, address: string): ProbeJudgement | null {
	const box = document.createElement('div');
	box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
	document.body.append(box);
	try {
		const editable = box.querySelector<HTMLElement>('[data-here]');
		if (!editable) throw new Error('Nothing in the markup is marked.');
		const surface = recognise(editable, new URL(address));
		return surface && { name: surface.name, kind: surface.kind, parts: surface.parts().length };
	} finally {
		box.remove();
	}
}

async function answer({ id, path, call, args }: ProbeRequest): Promise<ProbeAnswer> {
	try {
		const calls: Record<string, (...values: never[]) => unknown> = { ...callsOn(find(path)) };
		const value = await calls[call]?.(...(args as never[]));
		return { id, value: value ?? null };
	} catch (error) {
		return { id, error: String(error) };
	}
}

document.addEventListener(REQUEST, async (event) => {
	if (!(event instanceof CustomEvent)) return;
	const detail = JSON.stringify(await answer(JSON.parse(event.detail)));
	document.dispatchEvent(new CustomEvent(ANSWER, { detail }));
});
