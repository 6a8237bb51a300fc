import type { Translate } from '../settings/index.ts';
import type { Surface } from '../sites/surface.ts';

/** The composer of this page, as one on a site. */
function surfaceOf(editable: HTMLElement, composer: HTMLElement): Surface {
	return {
		site: 'linkedin',
		name: 'welcome',
		recognition: 'recognised',
		kind: 'post',
		editable,
		composer,
		parts: () => [editable],
		context: () => ({ media: [] }),
		spaceLeft: () => undefined,
		publishedBy: () => null,
	};
}

/** Brings what the sites get when somebody writes there; nobody waits for it before they do. */
async function attend(editable: HTMLElement): Promise<void> {
	const composer = editable.closest<HTMLElement>('.trial');
	if (!composer) return;
	const { giveAttention } = await import('../composer/attention.ts');
	const surface = surfaceOf(editable, composer);
	giveAttention(surface, () => surface);
}

/** A composer to try Postwijs in: the same marks, badge and card as on the sites. Nothing is posted. */
export function Trial({ translate }: { readonly translate: Translate }) {
	return (
		<section class="block" aria-labelledby="trial">
			<h2 id="trial">{translate('welcome_try')}</h2>
			<p>{translate('welcome_try_hint')}</p>
			<div class="trial">
				<textarea
					rows={4}
					lang="nl"
					aria-label={translate('welcome_try_label')}
					defaultValue={translate('welcome_try_example')}
					onFocus={(event) => void attend(event.currentTarget)}
				/>
			</div>
		</section>
	);
}
