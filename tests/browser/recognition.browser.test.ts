import { expect, test } from 'vitest';
import { describeWithProbe, ProbedPage } from './probe-extension/index.ts';
import { FIXTURES } from './recognition-fixtures.ts';

describeWithProbe('recognising an editable', (browser) => {
	test('takes what looks public, and keeps off what may be private', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post');
		const said: [string, string | null][] = [];
		for (const { title, html, url = 'https://www.facebook.com/' } of FIXTURES) {
			const answer = await probed.ask('judge', html, url);
			said.push([title, answer && `${answer.name} ${answer.kind} ${answer.parts}`]);
		}
		expect(said).toEqual(FIXTURES.map(({ title, expected }) => [title, expected]));
		await probed.tab.close();
	});

	test('leaves the hidden copy of LinkedIn’s editor alone', async () => {
		const probed = await ProbedPage.open(browser(), 'linkedin-post');
		expect(await probed.at(['body > [hidden] .ql-editor']).ask('recognise')).toBeNull();
		await probed.tab.close();
	});

	test('sees a picture in the attachments', async () => {
		const probed = await ProbedPage.open(browser(), 'x-post');
		await probed.tab.click(['[data-testid="fileInputButton"]']);
		await probed.tab.waitFor(() => document.querySelector('[data-testid="tweetPhoto"]') !== null);
		expect((await probed.ask('recognise'))?.media).toEqual(['image']);
		await probed.tab.close();
	});
});
