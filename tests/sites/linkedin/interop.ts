import { h } from '../dom.ts';
import { mountQuill1 } from '../engines/quill1.ts';
import styles from './linkedin.css?inline';
import { createSharebox } from './sharebox.ts';

/**
 * The React shell with the older share box in the OPEN shadow root of `#interop-outlet`, together with the decoys that
 * LinkedIn leaves around it: a hidden frame with an unused editor, and a hidden copy in the document.
 */
export function createInteropSharebox(id: string): void {
	const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
	const shadow = host.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	shadow.adoptedStyleSheets = [sheet];
	document.body.append(
		h('iframe', { src: '/preload/', hidden: '', 'data-testid': 'interop-iframe', 'aria-hidden': 'true' }),
		h('div', { hidden: '' }, h('div', { class: 'ql-editor', contenteditable: 'true', role: 'textbox' })),
		host,
	);
	createSharebox(id, mountQuill1, (box) => shadow.append(h('div', { class: 'mask' }, box)));
}
