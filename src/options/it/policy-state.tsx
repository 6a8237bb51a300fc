import { useEffect, useId, useState } from 'preact/hooks';
import {
	browserApi,
	isSettingKey,
	kindOf,
	type MessageKey,
	type SettingProblem,
	type Translate,
} from '../../settings/index.ts';
import { usePage } from '../saving.ts';

const FORM: Readonly<Record<ReturnType<typeof kindOf>['kind'], MessageKey>> = {
	choice: 'it_wrong_choice',
	boolean: 'it_wrong_boolean',
	texts: 'it_wrong_texts',
	address: 'it_wrong_address',
	text: 'it_wrong_text',
};

function reasonOf({ key }: SettingProblem, translate: Translate): string {
	if (!isSettingKey(key)) return translate('it_wrong_unknown');
	const kind = kindOf(key);
	return translate(FORM[kind.kind], kind.kind === 'choice' ? { options: kind.options.join(', ') } : {});
}

/** Whether a policy installed Postwijs; undefined until the browser has said so. */
function useIsForced(): boolean | undefined {
	const [isForced, setIsForced] = useState<boolean>();
	useEffect(() => {
		void browserApi()
			.management.getSelf()
			.then(({ installType }) => setIsForced(installType === 'admin'));
	}, []);
	return isForced;
}

function Wrong({ problems }: { readonly problems: readonly SettingProblem[] }) {
	const { translate } = usePage();
	if (problems.length === 0) return null;
	return (
		<>
			<h3>{translate('it_wrong')}</h3>
			<ul>
				{problems.map((problem) => (
					<li key={problem.key}>
						<code>{problem.key}</code>: {reasonOf(problem, translate)}
					</li>
				))}
			</ul>
		</>
	);
}

/** What the policy sets here, by the names that it has in a policy, and what of it is skipped and why. */
export function PolicyState() {
	const { settings, managedKeys, problems, translate } = usePage();
	const id = useId();
	const isForced = useIsForced();
	const wrong = problems.filter(({ source }) => source === 'managed');
	return (
		<div class="policy">
			<h3 id={id}>{translate('it_state')}</h3>
			{isForced !== undefined && <p>{translate(isForced ? 'it_forced' : 'it_not_forced')}</p>}
			{managedKeys.size === 0 ? (
				<p>{translate('it_state_none')}</p>
			) : (
				<table aria-labelledby={id}>
					<thead>
						<tr>
							<th scope="col">{translate('it_setting')}</th>
							<th scope="col">{translate('it_value')}</th>
						</tr>
					</thead>
					<tbody>
						{[...managedKeys].map((key) => (
							<tr key={key}>
								<th scope="row">
									<code>{key}</code>
								</th>
								<td>
									<code>{JSON.stringify(settings[key])}</code>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			<Wrong problems={wrong} />
			<p class="hint">{translate('it_state_hint')}</p>
		</div>
	);
}
