import Quill from 'quill2';
import type { PracticeEditor } from '../practice.ts';
import { dressQuill, QUILL_SETTINGS, type QuillOptions } from './quill.ts';

/** Mounts Quill 2 in `container`. */
export function mountQuill2(container: HTMLElement, options: QuillOptions): PracticeEditor {
	return dressQuill(new Quill(container, QUILL_SETTINGS), options);
}
