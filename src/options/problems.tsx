import { useId } from 'preact/hooks';
import type { MessageKey, SettingProblem } from '../settings/index.ts';
import { usePage } from './saving.ts';

const SENTENCE: Readonly<
	Record<SettingProblem['source'], Readonly<Record<SettingProblem['reason'], MessageKey>>>
> = {
	stored: { 'wrong-value': 'options_problem_stored_value', 'unknown-key': 'options_problem_stored_key' },
	managed: { 'wrong-value': 'options_problem_managed_value', 'unknown-key': 'options_problem_managed_key' },
};

/** What the page calls a setting; a setting without a field here goes by its key. */
const LABEL: Readonly<Record<string, MessageKey>> = {
	role: 'options_role',
	organisationName: 'options_organisation_name',
	schoolNames: 'options_school_names',
	disclaimerPersonal: 'options_disclaimer_personal',
	disclaimerPersonalShort: 'options_disclaimer_personal_short',
	disclaimerOrganisation: 'options_disclaimer_organisation',
	disabledSites: 'options_sites',
	language: 'options_language',
};

/** Names every value that is ignored, and offers to remove those that are the user's own. */
export function Problems() {
	const id = useId();
	const { problems, translate, saving } = usePage();
	if (problems.length === 0) return null;
	const own = problems.filter((problem) => problem.source === 'stored').map((problem) => problem.key);
	return (
		<section class="card problems" aria-labelledby={id}>
			<h2 id={id}>{translate('options_problems')}</h2>
			<ul>
				{problems.map(({ source, reason, key }) => {
					const label = LABEL[key];
					const name = label ? translate(label) : key;
					return <li key={`${source} ${key}`}>{translate(SENTENCE[source][reason], { name })}</li>;
				})}
			</ul>
			{own.length > 0 && (
				<button
					type="button"
					onClick={() => {
						saving.forget(...own);
						// The button goes away with the problems; a keyboard must not be thrown back to the top of the page.
						document.getElementById('settings')?.focus();
					}}
				>
					{translate('options_problems_forget')}
				</button>
			)}
		</section>
	);
}
