import { bytesOf, type RolloutFile } from '../../rollout/index.ts';
import { saveFile } from '../save-file.ts';
import { usePage } from '../saving.ts';

/** A file that is ready: where it goes, what is in it, and two ways to take it along. */
export function FileView({ file }: { readonly file: RolloutFile }) {
	const { translate, saving } = usePage();
	const name = file.path.slice(file.path.lastIndexOf('/') + 1);
	return (
		<section class="file" aria-label={file.path}>
			<h3>
				<code>{file.path}</code>
			</h3>
			<p class="hint">{translate('it_place', { place: file.place })}</p>
			<textarea
				readOnly
				rows={Math.min(14, file.text.split('\n').length)}
				wrap="off"
				spellcheck={false}
				aria-label={file.path}
				value={file.text}
			/>
			<div class="buttons">
				<button
					type="button"
					onClick={() => saving.report(navigator.clipboard.writeText(file.text), 'copied')}
				>
					{translate('it_copy')}
				</button>
				<button type="button" onClick={() => saveFile(name, bytesOf(file), 'application/octet-stream')}>
					{translate('it_save')}
				</button>
			</div>
		</section>
	);
}
