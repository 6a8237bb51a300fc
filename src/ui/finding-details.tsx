import type { Finding, Repair } from '../checker/index.ts';
import { DisclaimerMenu } from './disclaimer-menu.tsx';
import { guidelineOf } from './guideline.ts';
import { previewOf, smoothed } from './repair-range.ts';
import { HelpMenu, ManagerMenu } from './support-menus.tsx';
import { trusted } from './trusted.ts';
import type { NudgeActions, NudgeView } from './view.ts';

type Replacement = Extract<Repair, { kind: 'replace' }>;

interface FindingDetailsProps {
	readonly finding: Finding;
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

/** Repairs beyond these are in the way of choosing one. */
const MOST_REPAIRS = 3;

/** What will stand in the text after the click, with what goes struck out. */
function RepairPreview({ repair, view }: { readonly repair: Replacement; readonly view: NudgeView }) {
	const { before, removed, added, after } = previewOf(smoothed(repair, view.text), view.text);
	return (
		<span class="preview" aria-hidden="true">
			{before}
			{removed && <del>{removed}</del>}
			{added && <ins>{added}</ins>}
			{after}
		</span>
	);
}

/** A screen reader hears what the button does, and then how the text will read. */
function RepairButton({
	repair,
	id,
	view,
	onPress,
}: {
	readonly repair: Replacement;
	readonly id: string;
	readonly view: NudgeView;
	readonly onPress: () => void;
}) {
	const { before, added, after } = previewOf(smoothed(repair, view.text), view.text);
	return (
		<button
			type="button"
			class="repair"
			aria-labelledby={id}
			aria-describedby={`${id}-result`}
			onClick={trusted(onPress)}
		>
			<strong id={id}>{repair.label[view.language]}</strong>
			<RepairPreview repair={repair} view={view} />
			<span id={`${id}-result`} hidden>
				{view.t('repair_result', { tekst: `${before}${added}${after}` })}
			</span>
		</button>
	);
}

function Repairs({ finding, view, actions }: FindingDetailsProps) {
	return finding.repairs
		.slice(0, MOST_REPAIRS)
		.map((repair, index) =>
			repair.kind === 'replace' ? (
				<RepairButton
					key={`${repair.start}-${repair.text}`}
					repair={repair}
					id={`repair-${index}`}
					view={view}
					onPress={() => actions.repair(index)}
				/>
			) : null,
		);
}

/** True for what is about attaching, changing or removing rather than about words: it gets by with a short card. */
export function isShort({ start, end, guideline }: Finding): boolean {
	return start === end && guideline.startsWith('Bedenk dat');
}

/** What, why and what to do about one finding, with the repairs that one click makes. */
export function FindingDetails({ finding, view, actions }: FindingDetailsProps) {
	const { t, language, organisation, menus } = view;
	const wording = finding.wording[language];
	const guideline = guidelineOf(finding.guideline, t, organisation);
	const key = `${finding.rule}-${finding.start}`;
	return (
		<>
			<p id="message">{wording.message}</p>
			{guideline && !isShort(finding) && (
				<blockquote>
					<strong>{guideline.name}</strong> {guideline.sentence}
				</blockquote>
			)}
			<p class="advice">{wording.advice}</p>
			<Repairs finding={finding} view={view} actions={actions} />
			{menus && !isShort(finding) && (
				<div class="menus" key={key}>
					<DisclaimerMenu
						disclaimers={menus.disclaimers}
						view={view}
						actions={actions}
						isAdvised={finding.repairs.some(({ kind }) => kind === 'disclaimer')}
					/>
					<ManagerMenu support={menus.support} view={view} isAdvised={finding.guideline.startsWith('R8')} />
					<HelpMenu support={menus.support} view={view} />
				</div>
			)}
		</>
	);
}
