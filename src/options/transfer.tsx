import { useId, useRef, useState } from 'preact/hooks';
import { ruleList } from '../../generated/rule-list.ts';
import {
	type MessageKey,
	readSettingsFile,
	replaceSettings,
	type TransferProblem,
	writeSettingsFile,
} from '../settings/index.ts';
import { Section } from './group.tsx';
import { saveFile } from './save-file.ts';
import { usePage } from './saving.ts';

const REASON: Readonly<Record<TransferProblem['reason'], MessageKey>> = {
	'not-json': 'options_import_not_json',
	'not-settings': 'options_import_not_settings',
	'unknown-key': 'options_import_unknown',
	'wrong-value': 'options_import_wrong',
	'firm-rule': 'options_import_firm',
};

const firmRules = new Set(ruleList.filter((rule) => rule.isFirm).map((rule) => rule.id));

async function download(): Promise<void> {
	saveFile('postwijs-instellingen.json', await writeSettingsFile(), 'application/json');
}

function Import() {
	const { translate, saving } = usePage();
	const [problem, setProblem] = useState<TransferProblem | null>(null);
	const id = useId();
	const read = async (input: HTMLInputElement) => {
		const [file] = input.files ?? [];
		if (!file) return;
		const answer = readSettingsFile(await file.text(), firmRules);
		// The same file may be mended and chosen once more.
		input.value = '';
		setProblem(answer.problem ?? null);
		if (answer.settings) saving.report(replaceSettings(answer.settings), 'imported');
	};
	return (
		<div class="import">
			{/* The browser writes beside its own button in its own language; the label is the button in ours. */}
			<input
				id={id}
				type="file"
				accept="application/json,.json"
				aria-describedby={`${id}-problem`}
				onChange={(event) => void read(event.currentTarget)}
			/>
			<label class="button" for={id}>
				{translate('options_import')}
			</label>
			<p class="problem" id={`${id}-problem`} role="alert">
				{problem && translate(REASON[problem.reason], { naam: problem.detail })}
			</p>
		</div>
	);
}

function Reset() {
	const { translate, saving } = usePage();
	const [isAsked, setIsAsked] = useState(false);
	const first = useRef<HTMLButtonElement>(null);
	if (!isAsked)
		return (
			<button type="button" ref={first} onClick={() => setIsAsked(true)}>
				{translate('options_reset')}
			</button>
		);
	const answer = (isSure: boolean) => {
		if (isSure) saving.report(replaceSettings({}), 'reset');
		setIsAsked(false);
		// The buttons of the question go away; a keyboard must not be thrown back to the top of the page.
		setTimeout(() => first.current?.focus());
	};
	return (
		<fieldset class="question">
			<legend>{translate('options_reset_question')}</legend>
			<button type="button" ref={(element) => element?.focus()} onClick={() => answer(false)}>
				{translate('options_reset_no')}
			</button>
			<button type="button" onClick={() => answer(true)}>
				{translate('options_reset_yes')}
			</button>
		</fieldset>
	);
}

/** The settings as a file, from a file, and back to what they were at first. */
export function TransferSection() {
	const { translate } = usePage();
	return (
		<Section
			anchor="transfer"
			title={translate('options_transfer')}
			hint={translate('options_transfer_hint')}
		>
			<button type="button" onClick={() => void download()}>
				{translate('options_export')}
			</button>
			<Import />
			<Reset />
		</Section>
	);
}
