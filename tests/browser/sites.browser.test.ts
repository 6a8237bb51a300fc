import { expect, test } from 'vitest';
import { PAGES } from '../sites/pages.ts';
import { describeWithProbe, ProbedPage } from './probe-extension/index.ts';

/** The row of the site's table that has to recognise the editor of each practice page. */
const ROWS: Readonly<Record<string, string>> = {
	'x-post': 'x-post',
	'x-post-modal': 'x-post-modal',
	'x-reply': 'x-reply',
	'facebook-post': 'facebook-post',
	'facebook-comment': 'facebook-comment',
	'linkedin-post': 'linkedin-post-sharebox',
	'linkedin-post-dialog': 'linkedin-post-sdui',
	'linkedin-group-post': 'linkedin-post-sharebox',
	'linkedin-comment': 'linkedin-comment-sdui',
	'linkedin-comment-permalink': 'linkedin-comment-permalink',
	'youtube-comment': 'youtube-comment',
	'youtube-reply': 'youtube-reply',
	'youtube-studio-reply': 'youtube-studio-reply',
};
const SPACE_AFTER_TEN_LETTERS: Readonly<Record<string, number>> = { x: 270, youtube: 9990 };

describeWithProbe('recognising a composer', (browser) => {
	for (const page of PAGES) {
		test(`${page.id}: the editor is a ${page.kind} on ${page.site}, with what is answered`, async () => {
			const probed = await ProbedPage.open(browser(), page.id);
			await probed.tab.click(page.editor);
			expect(await probed.ask('recognise')).toEqual({
				site: page.site,
				name: ROWS[page.id],
				kind: page.kind,
				inReplyTo: page.inReplyTo ?? null,
				media: [],
				spaceLeft: SPACE_AFTER_TEN_LETTERS[page.site] ?? null,
				composerHoldsEditable: true,
				composerHoldsButton: true,
			});
			await probed.tab.close();
		});

		test(`${page.id}: ${page.privateFields.map(({ id }) => id).join(' and ')} are left alone`, async () => {
			const probed = await ProbedPage.open(browser(), page.id);
			for (const field of page.privateFields) {
				expect(await probed.at(field.path).ask('recognise'), field.id).toBeNull();
			}
			await probed.tab.close();
		});
	}

	test('x-post: a picture in the attachments is seen', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post');
		await probed.tab.click(['[data-testid="fileInputButton"]']);
		await probed.tab.waitFor(() => document.querySelector('[data-testid="tweetPhoto"]') !== null);
		expect((await probed.ask('recognise'))?.media).toEqual(['image']);
		await probed.tab.close();
	});

	test('x-post-modal: the editor behind the window is a composer of its own', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post-modal');
		const behind = probed.at(['main [data-testid="tweetTextarea_0"][contenteditable="true"]']);
		expect((await behind.ask('recognise'))?.name).toBe('x-post');
		await probed.tab.close();
	});

	test('linkedin-post: the hidden copy of the editor is left alone', async () => {
		const probed = await ProbedPage.open(browser(), 'linkedin-post');
		expect(await probed.at(['body > [hidden] .ql-editor']).ask('recognise')).toBeNull();
		await probed.tab.close();
	});
});
