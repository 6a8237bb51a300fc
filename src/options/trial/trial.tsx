import { useEffect, useId, useState } from 'preact/hooks';
import type { Draft, DraftKind, Finding, Role } from '../../checker/index.ts';
import { SITE_NAMES, type SiteKey } from '../../settings/index.ts';
import { Section } from '../group.tsx';
import { usePage } from '../saving.ts';
import { Findings } from './findings.tsx';
import { Select } from './select.tsx';

/** Milliseconds without a key after which the text is checked; as in a composer. */
const PAUSE = 300;

/** What was found, with the text it was found in: the places belong to that one. */
interface Answer {
	readonly text: string;
	readonly findings: readonly Finding[];
}

function useAnswer(draft: Draft): Answer | null {
	const { settings } = usePage();
	const { text, role, site, kind } = draft;
	const [answer, setAnswer] = useState<Answer | null>(null);
	useEffect(() => {
		if (text.trim() === '') return setAnswer(null);
		let isWanted = true;
		const timer = setTimeout(async () => {
			const { findingsIn } = await import('./check.ts');
			const asked = { text, ...(role && { role }), ...(site && { site }), ...(kind && { kind }) };
			if (isWanted) setAnswer({ text, findings: findingsIn(asked, settings) });
		}, PAUSE);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [text, role, site, kind, settings]);
	return answer;
}

/** Any text, as anybody, on any site: what Postwijs would say. Nothing of it is kept. */
export function Trial() {
	const { settings, translate } = usePage();
	const [text, setText] = useState('');
	const [role, setRole] = useState<Role>(settings.role);
	const [site, setSite] = useState<SiteKey>('linkedin');
	const [kind, setKind] = useState<DraftKind>('post');
	const answer = useAnswer({ text, role, site, kind });
	const id = useId();
	return (
		<Section anchor="trial" title={translate('options_trial')} hint={translate('options_trial_hint')}>
			<div class="field">
				<label for={id}>{translate('options_trial_text')}</label>
				<textarea id={id} rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
			</div>
			<div class="row">
				<Select
					label={translate('options_role')}
					value={role}
					choices={{ staff: translate('options_role_staff'), leader: translate('options_role_leader') }}
					onChange={setRole}
				/>
				<Select
					label={translate('options_trial_site')}
					value={site}
					choices={SITE_NAMES}
					onChange={setSite}
				/>
				<Select
					label={translate('options_trial_kind')}
					value={kind}
					choices={{
						post: translate('options_trial_post'),
						reply: translate('options_trial_reply'),
						edit: translate('options_trial_edit'),
						delete: translate('options_trial_delete'),
					}}
					onChange={setKind}
				/>
			</div>
			<div class="answer" role="status">
				{answer && <Findings {...answer} />}
			</div>
		</Section>
	);
}
