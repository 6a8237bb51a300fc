import { pageOf } from '../sites/pages.ts';
import { BROWSERS, extensionFolder } from './harness/browsers.ts';
import { choose } from './nudge.ts';
import { buildProbeExtension } from './probe-extension/build.ts';
import * as w from './surfaces/walk.ts';

const probe = await buildProbeExtension();
for (const b of BROWSERS) {
	if (process.argv[2] && b.name !== process.argv[2]) continue;
	let t = performance.now();
	const browser = await b.launch(b.find()!.path, {
		extension: extensionFolder(b.name),
		companion: probe,
		language: 'nl',
	});
	console.log(b.name, 'launch', (performance.now() - t) | 0);
	await choose(browser, { language: 'nl' });
	for (const id of [
		'x-post',
		'facebook-post',
		'linkedin-post',
		'linkedin-post-dialog',
		'youtube-studio-reply',
		'youtube-comment',
	]) {
		t = performance.now();
		const o = await w.walk(browser, pageOf(id));
		console.log(b.name, id, (performance.now() - t) | 0, JSON.stringify(o), (globalThis as any).cells);
	}
	await browser.close();
}
