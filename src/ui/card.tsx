import type { Ref } from 'preact';
import { CloseButton, LevelChip } from './card-head.tsx';
import { DisclaimerMenu } from './disclaimer-menu.tsx';
import { FindingDetails } from './finding-details.tsx';
import { FindingList } from './finding-list.tsx';
import { ArrowIcon } from './icons.tsx';
import { HelpMenu, ManagerMenu } from './support-menus.tsx';
import { trusted } from './trusted.ts';
import { variant } from './variant.ts';
import type { NudgeActions, NudgeView } from './view.ts';

interface PartProps {
	readonly view: NudgeView;
	readonly actions: NudgeActions;
}

function Step({ view, actions, by }: PartProps & { readonly by: 1 | -1 }) {
	const label = view.t(by === 1 ? 'card_next' : 'card_previous');
	return (
		<button
			type="button"
			class="round"
			aria-label={label}
			title={label}
			onClick={trusted(() => actions.step(by))}
		>
			<ArrowIcon by={by} />
		</button>
	);
}

function Head({ view, actions }: PartProps) {
	const { t, findings, openAt, dismissed } = view;
	const level = findings[openAt ?? 0]?.level ?? 'good';
	const isWavedAway = level === 'good' && dismissed > 0;
	return (
		<div class="head">
			<LevelChip level={level} t={t} {...(isWavedAway ? { label: t('level_dismissed') } : {})} />
			{findings.length > 1 && (
				<span class="steps">
					<Step view={view} actions={actions} by={-1} />
					<span>{t('card_position', { number: (openAt ?? 0) + 1, count: findings.length })}</span>
					<Step view={view} actions={actions} by={1} />
				</span>
			)}
			<CloseButton t={t} onClose={actions.close} />
		</div>
	);
}

function Dismiss({ view, actions }: PartProps) {
	return (
		<div class="dismiss">
			<button type="button" onClick={trusted(() => actions.dismiss('stretch'))}>
				{view.t('card_not_now')}
			</button>
			<button type="button" onClick={trusted(() => actions.dismiss('rule'))}>
				{view.t('card_not_in_post')}
			</button>
			{view.menus?.canSwitchOff && (
				<button type="button" title={view.t('card_switch_off_meaning')} onClick={trusted(actions.switchOff)}>
					{view.t('card_switch_off')}
				</button>
			)}
		</div>
	);
}

function AllIsWell({ view, actions }: PartProps) {
	const { t, praise, language, menus, turn, dismissed } = view;
	const fine = praise ? praise.wording[language].message : t(`card_fine_message_${variant(turn)}`);
	return (
		<>
			{dismissed > 0 ? (
				<>
					<p id="message">
						{t(dismissed === 1 ? 'card_dismissed_one' : 'card_dismissed', { count: dismissed })}
					</p>
					<button type="button" class="quiet" onClick={trusted(actions.restore)}>
						{t('card_restore')}
					</button>
				</>
			) : (
				<p id="message">{fine}</p>
			)}
			{menus && (
				<div class="menus">
					<DisclaimerMenu disclaimers={menus.disclaimers} view={view} actions={actions} isAdvised={false} />
					<ManagerMenu support={menus.support} view={view} isAdvised={false} />
					<HelpMenu support={menus.support} view={view} />
				</div>
			)}
		</>
	);
}

interface CardProps extends PartProps {
	readonly element: Ref<HTMLDivElement>;
}

/** The card: what is the matter, why, and what one can do. Opens on request only. */
export function Card({ view, actions, element }: CardProps) {
	const { t, language, findings, praise, notice, openAt, turn, dismissed } = view;
	if (openAt === null) return null;
	const finding = findings[openAt];
	return (
		<div
			ref={element}
			class="card"
			role="dialog"
			aria-labelledby="title"
			aria-describedby="message"
			tabIndex={-1}
		>
			<Head view={view} actions={actions} />
			<FindingList view={view} actions={actions} />
			<div class="body">
				<h2 id="title">
					{(finding ?? praise)?.wording[language].title ??
						t(dismissed > 0 ? 'card_dismissed_title' : 'card_fine_title')}
				</h2>
				{notice && (
					<p class="notice">
						{notice.message}
						{notice.text && <span class="by-hand">{notice.text}</span>}
						{notice.isSwitchedOff && (
							<button type="button" class="quiet" onClick={trusted(actions.switchOn)}>
								{t('card_switch_on')}
							</button>
						)}
					</p>
				)}
				{finding ? (
					<FindingDetails finding={finding} view={view} actions={actions} />
				) : (
					<AllIsWell view={view} actions={actions} />
				)}
			</div>
			<div class="foot">
				{finding && <Dismiss view={view} actions={actions} />}
				<p class="reminder">{t(`card_reminder_${variant(turn)}`)}</p>
			</div>
		</div>
	);
}
