import { compareLevels, type Finding } from '../../checker/draft.ts';
import { languageOf } from '../../settings/index.ts';
import { guidelineOf } from '../../ui/guideline.ts';
import { LevelIcon } from '../../ui/icons.tsx';
import { usePage } from '../saving.ts';

interface FindingsProps {
	readonly text: string;
	readonly findings: readonly Finding[];
}

function Item({ finding, text }: { readonly finding: Finding; readonly text: string }) {
	const { settings, translate } = usePage();
	const { title, message, advice } = finding.wording[languageOf(settings.language)];
	const guideline = guidelineOf(finding.guideline, translate, settings.organisationName);
	const words = text.slice(finding.start, finding.end);
	return (
		<li class={`finding level-${finding.level}`}>
			<p class="level">
				<LevelIcon level={finding.level} />
				<span>{translate(`level_${finding.level}`)}</span>
				{words && <q lang="nl">{words}</q>}
			</p>
			<h3>{title}</h3>
			<p>
				{message} {advice}
			</p>
			{guideline && <p class="hint">{`${guideline.name}: ${guideline.sentence}`}</p>}
		</li>
	);
}

/** What was found in a text, the gravest first. */
export function Findings({ text, findings }: FindingsProps) {
	const { translate } = usePage();
	if (findings.length === 0) return <p>{translate('card_fine_title')}.</p>;
	const ordered = [...findings].sort((a, b) => compareLevels(b.level, a.level) || a.start - b.start);
	return (
		<ul class="findings">
			{ordered.map((finding) => (
				<Item key={`${finding.rule} ${finding.start}`} finding={finding} text={text} />
			))}
		</ul>
	);
}
