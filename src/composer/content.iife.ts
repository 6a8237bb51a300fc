/**
 * The first half of the content script. At `document_start` it only listens for focus: no timer, no observer, no look at
 * the page. When a public composer is focused for the first time it has the second half brought: see `injection.ts`.
 */
import type { Runtime } from 'webextension-polyfill';
import { browserApi } from '../settings/browser-api.ts';
import { recognise, SITES } from '../sites/index.ts';
import { removalIn } from '../sites/removal.ts';
import { attachingEditable, editableOf } from './editable.ts';
import { fieldState, isFieldStateRequest } from './field-state.ts';
import { ATTENTION_WANTED, type Attention, OPEN_CARD, world } from './injection.ts';

const watchedRoots = new WeakSet<Node>();
const refused = new WeakSet<HTMLElement>();

function isShadowRoot(target: EventTarget): target is ShadowRoot {
	return target instanceof ShadowRoot;
}

/** Focus that moves within one shadow root never reaches the window, so each root that shows itself is listened to. */
function watchShadowRoots(event: Event): void {
	for (const target of event.composedPath()) {
		if (!isShadowRoot(target) || watchedRoots.has(target)) continue;
		watchedRoots.add(target);
		target.addEventListener('focusin', onFocusIn, true);
	}
}

let coming: Promise<string> | undefined;

/** The second half; undefined when the background could not bring it. It is asked for once, and again after a failure. */
async function attention(): Promise<Attention | undefined> {
	if (world.postwijsAttention === undefined) {
		coming ??= browserApi().runtime.sendMessage(ATTENTION_WANTED);
		try {
			world.postwijsShortcut = await coming;
		} finally {
			coming = undefined;
		}
	}
	return world.postwijsAttention;
}

async function attend(editable: HTMLElement): Promise<boolean> {
	const surface = recognise(editable, new URL(location.href));
	if (!surface) return false;
	const helper = await attention();
	helper?.giveAttention(surface, recognise);
	return true;
}

async function onFocusIn(event: Event): Promise<void> {
	if (!event.isTrusted) return;
	let editable: HTMLElement | null = null;
	try {
		watchShadowRoots(event);
		editable = editableOf(event);
		if (!editable || (await attend(editable)) || refused.has(editable)) return;
		// Some sites focus an editor before they have put it in its place: look once more when somebody types.
		refused.add(editable);
	} catch {
		// Whatever goes wrong with us, the page goes on as if we were not there. A background that was not ready yet may be
		// so at the next key.
	}
	editable?.addEventListener('input', (input) => void onFocusIn(input), { once: true });
}

/** Somebody may attach a picture before the text ever had the focus. */
async function onChange(event: Event): Promise<void> {
	if (!event.isTrusted) return;
	try {
		const editable = attachingEditable(event, (candidate) => recognise(candidate, new URL(location.href)));
		if (editable) await attend(editable);
	} catch {
		// As above, and the text is attended to when it gets the focus.
	}
}

/** Somebody chose to remove what was published: the tip comes beside the site's own question. */
async function onClick(event: Event): Promise<void> {
	if (!event.isTrusted) return;
	try {
		const removal = removalIn(event, new URL(location.href), SITES);
		if (removal) (await attention())?.tellRemoval(removal.site);
	} catch {
		// As above: the site asks its own question anyway.
	}
}

addEventListener('focusin', onFocusIn, true);
addEventListener('click', onClick, true);
addEventListener('change', onChange, true);

/** Answers by the callback, which works in both browsers, and only for the frame that has the focus. */
function onMessage(message: unknown, _sender: unknown, respond: (answer: unknown) => void): void {
	if (message === OPEN_CARD) world.postwijsAttention?.openCard();
	const state = isFieldStateRequest(message) ? fieldState(recognise) : undefined;
	if (state !== undefined) respond({ state });
}

browserApi().runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerNoResponse);
