import type { Finding } from '../checker/index.ts';
import type { Settings, Translate } from '../settings/index.ts';

/** Windows hands a link to the mail program on one command line; a longer one arrives cut off or not at all. */
const LONGEST = 1900;

/** The two ways to ask: a mail that somebody finishes in their own words, and one with the draft in it. */
export interface ManagerMail {
	readonly bare: string;
	readonly withDraft: string;
}

interface Question {
	readonly text: string;
	readonly siteName: string;
	readonly finding: Finding | undefined;
	readonly language: 'nl' | 'en';
}

function link(address: string, subject: string, body: string): string {
	return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}

/** Cuts between characters, never within one: half a surrogate pair cannot be encoded. */
function shortened(text: string, length: number): string {
	const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
	return cut.length < text.length ? `${cut.trimEnd()}…` : cut;
}

/**
 * Links that open the mail program with a question to the manager (R8). Nothing is sent: somebody reads, changes and
 * sends it themselves. A long draft is cut, so that the link works everywhere.
 */
export function managerMail(question: Question, settings: Settings, t: Translate): ManagerMail {
	const { text, siteName, finding, language } = question;
	const greeting = settings.managerName ? t('mail_dear', { naam: settings.managerName }) : t('mail_hello');
	const point = finding ? `\n${t('mail_point', { title: finding.wording[language].title })}` : '';
	const opening = `${greeting}\n\n${t('mail_question', { site: siteName })}${point}\n`;
	const compose = (draft: string) =>
		link(
			settings.managerEmail,
			t('mail_subject'),
			draft ? `${opening}\n${t('mail_draft')}\n${draft}\n` : opening,
		);
	let withDraft = compose(text);
	for (let length = Math.min(text.length, LONGEST); withDraft.length > LONGEST && length > 0; length -= 20) {
		length = Math.floor(length * Math.min(1, (LONGEST / withDraft.length) * 1.1));
		withDraft = compose(shortened(text, length));
	}
	return { bare: compose(''), withDraft };
}
