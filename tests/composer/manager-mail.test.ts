import { describe, expect, test } from 'vitest';
import { managerMail } from '../../src/composer/manager-mail.ts';
import { translator } from '../../src/settings/messages.ts';
import { defaultSettings } from '../../src/settings/schema.ts';
import { findingOn } from './findings.ts';

const settings = { ...defaultSettings(), managerName: 'Ineke', managerEmail: 'ineke@kempenkind.example' };

function mails(text: string, own = settings) {
	const question = { text, siteName: 'LinkedIn', finding: findingOn('Bah.', 'Bah'), language: 'nl' as const };
	return managerMail(question, own, translator('nl'));
}

const bodyOf = (link: string) => decodeURIComponent(/body=([^&]*)/.exec(link)?.[1] ?? '');

describe('the mail to the manager', () => {
	test('is addressed, and names the site and the point, without a word of the draft', () => {
		const { bare } = mails('Een geheim.');
		expect(bare).toMatch(/^mailto:ineke@kempenkind\.example\?subject=[^&]+&body=/);
		expect(bodyOf(bare)).toContain('Dag Ineke,');
		expect(bodyOf(bare)).toContain('LinkedIn');
		expect(bodyOf(bare)).toContain('Titel');
		expect(bodyOf(bare)).not.toContain('geheim');
	});

	test('carries the draft when somebody asks for it, whatever signs are in it', () => {
		const draft = 'Eén & twee?\nDrie #vier 😀 100%';
		expect(bodyOf(mails(draft).withDraft)).toContain(draft.replace('\n', '\r\n'));
	});

	test('cuts a long draft so that the link stays short enough, between characters', () => {
		const { withDraft } = mails('😀'.repeat(3000));
		expect(withDraft.length).toBeLessThanOrEqual(1900);
		expect(bodyOf(withDraft)).toMatch(/😀…\r\n$/u);
	});

	test('leaves the address open when the organisation has set none', () => {
		expect(mails('Zo.', { ...defaultSettings() }).bare).toMatch(/^mailto:\?subject=/);
	});

	test('takes no more addresses and no headers from a setting', () => {
		const { bare } = mails('Zo.', { ...settings, managerEmail: 'a@b.example?bcc=x@y.example&c=d' });
		expect(bare).toMatch(/^mailto:a@b\.example%3Fbcc%3Dx%40y\.example%26c%3Dd\?subject=/);
	});
});
