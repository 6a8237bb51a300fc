/** What the popup tells of the field that has the focus, so that a report from a user says at once what broke. */
import type { Recognise, Recognition } from '../sites/surface.ts';
import { editingHost } from './editable.ts';

/** `unchecked`: a field that may be private, or is no running text. `none`: no field has the focus. */
export type FieldState = Recognition | 'unchecked' | 'none';

/** What the popup sends to the tab; the frame that has the focus answers `{ state }`. */
export interface FieldStateRequest {
	readonly type: 'field-state';
}

export function isFieldStateRequest(message: unknown): message is FieldStateRequest {
	return (
		typeof message === 'object' && message !== null && 'type' in message && message.type === 'field-state'
	);
}

const FIELD = 'input, textarea, select';

function focusedElement(): Element | null {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return focused;
}

/** The state of this frame; undefined when another frame, which has our script as well, has the focus. */
export function fieldState(recognise: Recognise): FieldState | undefined {
	if (window !== top && frameElement !== parent.document.activeElement) return undefined;
	const focused = focusedElement();
	if (focused instanceof HTMLIFrameElement && isLiveChat(focused)) return undefined;
	if (!(focused instanceof HTMLElement)) return 'none';
	const isEditable = focused instanceof HTMLTextAreaElement || focused.isContentEditable;
	if (!isEditable) return focused.matches(FIELD) ? 'unchecked' : 'none';
	return recognise(editingHost(focused), new URL(location.href))?.recognition ?? 'unchecked';
}

function isLiveChat(frame: HTMLIFrameElement): boolean {
	return frame.contentDocument?.location.pathname.startsWith('/live_chat') ?? false;
}
