import { pageOf } from '../sites/pages.ts';
import { BROWSERS, extensionFolder } from './harness/browsers.ts';
import { choose, draft, model, ours, shown, untilShown } from './nudge.ts';

const X = pageOf('x-post');
const b = BROWSERS[1];
const browser = await b.launch(b.find()!.path, { extension: extensionFolder('firefox'), language: 'nl' });
let bad = 0;
const times = Number(process.argv[2] ?? 20);
for (let i = 0; i < times; i++) {
	if (process.argv[3]) {
		await choose(browser, { language: 'nl' });
		const tab = await draft(browser, X, 'Wat een kutdag was dit.');
		await untilShown(tab, X, ({ count }) => count === 1);
		await tab.press('Alt+Shift+K');
		await untilShown(tab, X, (now) => now.card !== null && now.hasFocus);
		await tab.click(ours(X, '.dismiss button:last-child'));
		await untilShown(tab, X, ({ level, hasFocus }) => level === 'good' && !hasFocus);
		await tab.reload();
		await tab.click(X.editor);
		await tab.type('Wat een kutdag was dit. Bel me op 06-48215937.');
		await untilShown(tab, X, ({ level, count }) => level === 'stop' && count === 1);
		await tab.close();
	}
	await choose(browser, { language: 'nl' });
	const tab = await draft(browser, X, 'Wat een kutdag was dit.');
	await untilShown(tab, X, ({ count }) => count === 1);
	await tab.evaluate(() => {
		const log: string[] = ((window as any).log = []);
		const name = (t: any) => (t?.localName ? `${t.localName}.${t.className}` : String(t?.constructor?.name));
		for (const type of [
			'pointermove',
			'pointerdown',
			'mousedown',
			'mouseup',
			'pointerup',
			'click',
			'focusin',
			'focusout',
			'blur',
			'focus',
			'pointercancel',
			'input',
			'beforeinput',
			'paste',
		])
			window.addEventListener(
				type,
				(e: any) =>
					log.push(
						`${performance.now() | 0} ${type} ${e.clientX ?? ''},${e.clientY ?? ''} ${e.isTrusted} ${name(e.composedPath()[0])} rel=${name(e.relatedTarget)}`,
					),
				true,
			);
		const host = document.querySelector('postwijs-nudge');
		new MutationObserver((r) => {
			for (const x of r)
				for (const n of [...x.removedNodes, ...x.addedNodes])
					if (n.nodeName.startsWith('POST'))
						log.push(`${performance.now() | 0} host ${x.removedNodes.length ? 'removed' : 'added'}`);
		}).observe(document.documentElement, { childList: true, subtree: true });
		const root = host!.shadowRoot!;
		new MutationObserver((r) => {
			for (const x of r)
				log.push(
					`${performance.now() | 0} shadow ${x.type} ${x.attributeName ?? ''} ${name(x.target)} ${x.attributeName ? (x.target as Element).getAttribute(x.attributeName) : ''} -${[...x.removedNodes].map(name)} +${[...x.addedNodes].map(name)}`,
				);
		}).observe(root, { childList: true, subtree: true, attributes: true });
		const ed = document.querySelector('[data-testid="tweetTextarea_0"][contenteditable]')!;
		new MutationObserver((r) => {
			for (const x of r) log.push(`${performance.now() | 0} editor ${x.type}`);
		}).observe(ed, { childList: true, characterData: true, subtree: true });
	});
	await tab.press('Alt+Shift+K');
	await untilShown(tab, X, (now) => now.card !== null && now.hasFocus);
	await tab.click(ours(X, '.repair'));
	const end = performance.now() + 5000;
	let now = await shown(tab, X);
	while (performance.now() < end && !(now?.level === 'good' && now.card === null)) {
		await new Promise((r) => setTimeout(r, 25));
		now = await shown(tab, X);
	}
	if (!(now?.level === 'good')) {
		bad++;
		console.log(
			'BAD',
			i,
			JSON.stringify(now),
			JSON.stringify(await model(tab, X.id)),
			JSON.stringify(await tab.locate(ours(X, '.badge'))),
		);
		console.log(await tab.evaluate(() => document.documentElement.dataset.trace));
		console.log((await tab.evaluate(() => (window as any).log)).join('\n'));
	}
	await tab.close();
}
console.log(`${bad} of ${times} bad`);
await browser.close();
