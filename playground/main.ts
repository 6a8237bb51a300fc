/** Postwijs without an extension: the same checker and the same nudge as in the browser, on two ordinary fields. */
import { giveAttention } from '../src/composer/attention.ts';
import { editableOf } from '../src/composer/editable.ts';
import { saveSetting } from '../src/settings/index.ts';
import type { Recognise, SiteId, Surface } from '../src/sites/surface.ts';
import { providePageStorage } from './page-storage.ts';

providePageStorage();

function choice(name: string): HTMLSelectElement {
	const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
	if (!select) throw new Error(`The playground has no choice "${name}".`);
	return select;
}

const recognise: Recognise = (editable) => {
	const composer = editable.closest<HTMLElement>('.field');
	if (!composer) return null;
	const surface: Surface = {
		get site() {
			return choice('site').value as SiteId;
		},
		name: 'playground',
		recognition: 'recognised',
		get kind() {
			return choice('kind').value as Surface['kind'];
		},
		editable,
		composer,
		parts: () => [editable],
		context: () => ({ media: [] }),
		spaceLeft: () => undefined,
		publishedBy: () => null,
	};
	return surface;
};

addEventListener(
	'focusin',
	(event) => {
		const editable = event.isTrusted ? editableOf(event) : null;
		const surface = editable && recognise(editable, new URL(location.href));
		if (surface) giveAttention(surface, recognise);
	},
	true,
);

const editor = document.querySelector('.draft[contenteditable]');
editor?.setAttribute('role', 'textbox');
editor?.setAttribute('aria-multiline', 'true');
editor?.setAttribute('aria-labelledby', 'editor-label');

/** The choices on the page are settings of the extension; site and kind are read at each check. */
async function saveChoices(): Promise<void> {
	await saveSetting('role', choice('role').value === 'leader' ? 'leader' : 'staff');
	await saveSetting('language', choice('language').value === 'en' ? 'en' : 'nl');
}

document.querySelector('.choices')?.addEventListener('change', () => void saveChoices());
void saveChoices();
