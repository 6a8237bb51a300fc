import { h } from './dom.ts';

/** An editor as its own engine knows it, apart from what the DOM shows. */
export interface PracticeEditor {
	/** The text of the model, blocks joined by one line feed. */
	model(): string;
	clear(): void;
}

/** `window.practice`: what tests ask of a practice page, in the page's own world. */
export interface Practice {
	/** The id of the page; its own editor is registered under the same name. */
	readonly page: string;
	/** What the editor `id` holds: the page's id, or the id of a private field, or `background`. */
	model(id: string): string;
	/** What was sent by the page's own button or key, oldest first. */
	readonly published: readonly string[];
	/** Empties every editor and forgets what was sent. */
	reset(): void;
}

declare global {
	interface Window {
		practice?: Practice;
	}
}

const editors = new Map<string, PracticeEditor>();
const published: string[] = [];

function editorOf(id: string): PracticeEditor {
	const editor = editors.get(id);
	if (!editor) throw new Error(`This practice page has no editor "${id}".`);
	return editor;
}

/** Makes an editor known under a name. A site that mounts an editor again registers it again. */
export function register(id: string, editor: PracticeEditor): void {
	editors.set(id, editor);
}

/** Sends what an editor holds, as the site's button would; an empty one is not sent. */
export function publish(id: string): void {
	const editor = editorOf(id);
	const text = editor.model();
	if (text.trim() === '') return;
	published.push(text);
	editor.clear();
	showToast();
}

function showToast(): void {
	document.querySelector('[data-testid="toast"]')?.remove();
	document.body.append(
		h(
			'div',
			{ class: 'toast', role: 'alert', 'data-testid': 'toast' },
			'Geplaatst, alleen op deze oefenpagina.',
		),
	);
}

/** A plain input is private on every site; its value is its model. */
export function registerInput(id: string, input: HTMLInputElement): HTMLInputElement {
	register(id, {
		model: () => input.value,
		clear: () => {
			input.value = '';
		},
	});
	return input;
}

/** Builds the page that the server named in the document, then opens `window.practice`. */
export function openPractice(build: (page: string) => void): void {
	const page = document.querySelector<HTMLMetaElement>('meta[name="practice-page"]')?.content ?? '';
	build(page);
	window.practice = {
		page,
		published,
		model: (id) => editorOf(id).model(),
		reset() {
			for (const editor of editors.values()) editor.clear();
			published.length = 0;
		},
	};
}
