import { useId, useState } from 'preact/hooks';
import { ruleList } from '../../generated/rule-list.ts';
import type { RuleSummary } from '../checker/index.ts';
import { languageOf } from '../settings/index.ts';
import { guidelineOf } from '../ui/guideline.ts';
import { Switch } from '../ui/page/switch.tsx';
import { ManagedNote, Section } from './group.tsx';
import { usePage } from './saving.ts';

/** A rule with all that a user may search for. */
interface Entry {
	readonly rule: RuleSummary;
	readonly title: string;
	readonly message: string;
	readonly guideline: string;
}

function useEntries(): Entry[] {
	const { settings, translate } = usePage();
	const language = languageOf(settings.language);
	return ruleList.map((rule) => {
		const { title, message } = rule.wording[language][settings.role];
		const guideline = guidelineOf(rule.guideline, translate, settings.organisationName);
		return { rule, title, message, guideline: guideline ? `${guideline.name}: ${guideline.sentence}` : '' };
	});
}

/** Upper case and accents make no difference to somebody who searches. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function fits({ rule, title, message, guideline }: Entry, wanted: string): boolean {
	const text = plain([rule.id, title, message, guideline, ...rule.search].join(' '));
	return plain(wanted)
		.split(/\s+/u)
		.every((word) => text.includes(word));
}

function Rule({ entry }: { readonly entry: Entry }) {
	const { settings, managedKeys, translate, saving } = usePage();
	const { rule, title, message, guideline } = entry;
	const others = settings.disabledRules.filter((other) => other !== rule.id);
	const isOn = others.length === settings.disabledRules.length;
	// A firm rule that is off all the same can be put on again.
	const isFirm = rule.isFirm && isOn;
	return (
		<li class="rule">
			{isFirm ? (
				<p class="firm">
					<span>{title}</span>
					<span class="always">{translate('options_rule_firm')}</span>
				</p>
			) : (
				<Switch
					label={title}
					isOn={isOn}
					isLocked={managedKeys.has('disabledRules')}
					onChange={(now) => saving.save('disabledRules', now ? others : [...others, rule.id])}
				/>
			)}
			<details>
				<summary>{translate('options_rule_more')}</summary>
				<p>{message}</p>
				{guideline && <p class="hint">{guideline}</p>}
			</details>
		</li>
	);
}

/** All rules, to look for and to switch on and off. */
export function RuleList() {
	const { managedKeys, translate } = usePage();
	const [wanted, setWanted] = useState('');
	const id = useId();
	const entries = useEntries();
	const shown = entries.filter((entry) => fits(entry, wanted));
	return (
		<Section anchor="rules" title={translate('options_rules')} hint={translate('options_rules_hint')}>
			{managedKeys.has('disabledRules') && <ManagedNote />}
			<div class="field">
				<label for={id}>{translate('options_rules_search')}</label>
				<input
					id={id}
					type="search"
					value={wanted}
					onInput={(event) => setWanted(event.currentTarget.value)}
				/>
			</div>
			<p class="hint" role="status">
				{translate('options_rules_count', { shown: shown.length, count: entries.length })}
			</p>
			<ul class="rules">
				{shown.map((entry) => (
					<Rule key={entry.rule.id} entry={entry} />
				))}
			</ul>
		</Section>
	);
}
