import Quill from 'quill';
import type { PracticeEditor } from '../practice.ts';
import { dressQuill, QUILL_SETTINGS, type QuillOptions } from './quill.ts';

/** Mounts Quill 1.3.7 in `container`, which must be connected when it sits in a shadow root. */
export function mountQuill1(container: HTMLElement, options: QuillOptions): PracticeEditor {
	return dressQuill(new Quill(container, QUILL_SETTINGS), options);
}
