import { Away, Menu } from './menu.tsx';
import type { NudgeView, Support } from './view.ts';

interface SupportProps {
	readonly support: Support;
	readonly view: NudgeView;
}

/** A question to the manager (R8): opens the mail program, with the draft in it or without. */
export function ManagerMenu({ support, view, isAdvised }: SupportProps & { readonly isAdvised: boolean }) {
	const { t, isLeader } = view;
	const { managerName, mail } = support;
	const unnamed = t(isLeader ? 'ask_heading_leader' : 'ask_heading');
	return (
		<Menu title={managerName ? t('ask_heading_name', { naam: managerName }) : unnamed} isOpen={isAdvised}>
			<p class="hint">{t('ask_hint')}</p>
			<Away href={mail.bare}>{t('ask_bare')}</Away>
			<Away href={mail.withDraft}>{t('ask_with_draft')}</Away>
		</Menu>
	);
}

/** Where one finds help, and what happens after a report (R9, R10). */
export function HelpMenu({ support, view }: SupportProps) {
	const { t, organisation } = view;
	const { reportingUrl, measuresUrl, codeUrl, confidentialAdviser } = support;
	const isKnown = reportingUrl !== '' || confidentialAdviser !== '';
	return (
		<Menu title={t('help_heading')}>
			<p class="hint">{t(isKnown ? 'help_intro' : 'help_unknown')}</p>
			{confidentialAdviser && <p>{t('help_adviser', { naam: confidentialAdviser })}</p>}
			{reportingUrl && <Away href={reportingUrl}>{t('help_report', { organisatie: organisation })}</Away>}
			{measuresUrl && <Away href={measuresUrl}>{t('help_measures', { organisatie: organisation })}</Away>}
			{codeUrl && <Away href={codeUrl}>{t('help_code')}</Away>}
		</Menu>
	);
}
