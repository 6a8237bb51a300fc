import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../../scripts/lib/find-browser.ts';
import { type PracticePage, pageOf } from '../../sites/pages.ts';
import type {} from '../../sites/practice.ts';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import type { Tab, TestBrowser } from '../harness/tab.ts';
import { buildProbeExtension } from './build.ts';
import { ANSWER, type ProbeAnswer, type ProbeCalls, type ProbeRequest, REQUEST } from './protocol.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Writes tests once and runs them in both browsers, with the probe in place of the product. */
export function describeWithProbe(
	title: string,
	define: (browser: () => TestBrowser, name: TestBrowser['name']) => void,
): void {
	for (const name of ['chromium', 'firefox'] as const) {
		const found = findBrowser(name);
		describe.skipIf(!found)(`${title} in ${name}`, () => {
			let running: TestBrowser | undefined;
			let extension = '';
			const browser = () => {
				if (!running) throw new Error('The browser only runs inside a test.');
				return running;
			};
			beforeAll(async () => {
				if (!found) return;
				extension = await buildProbeExtension();
				running = await LAUNCHERS[name](found.path, { extension });
			});
			afterEach(() => expect(browser().strayRequests).toEqual([]));
			afterAll(async () => {
				await running?.close();
				rmSync(extension, { recursive: true, force: true });
			});
			define(browser, name);
		});
	}
}

/** A practice page with the probe's hand on one field of it. */
export class ProbedPage {
	readonly tab: Tab;
	readonly page: PracticePage;
	readonly #path: readonly string[];
	#requests = 0;

	/** A tab that is open already, with the hand on the page's own editor. */
	static on(tab: Tab, page: PracticePage): ProbedPage {
		return new ProbedPage(tab, page, page.editor);
	}

	private constructor(tab: Tab, page: PracticePage, path: readonly string[]) {
		this.tab = tab;
		this.page = page;
		this.#path = path;
	}

	/** Opens the page of an id, with the hand on its own editor. */
	static async open(browser: TestBrowser, id: string): Promise<ProbedPage> {
		return new ProbedPage(await browser.openPage(id), pageOf(id), pageOf(id).editor);
	}

	/** The same page with the hand on another field. */
	at(path: readonly string[]): ProbedPage {
		return new ProbedPage(this.tab, this.page, path);
	}

	/** Calls our modules in the isolated world. */
	async ask<Call extends keyof ProbeCalls>(
		call: Call,
		...args: Parameters<ProbeCalls[Call]>
	): Promise<Awaited<ReturnType<ProbeCalls[Call]>>> {
		this.#requests += 1;
		const request: ProbeRequest = { id: this.#requests, path: this.#path, call, args };
		const answer = await this.tab.evaluate(exchange, REQUEST, ANSWER, JSON.stringify(request), request.id);
		if ('error' in answer) throw new Error(answer.error);
		return answer.value as Awaited<ReturnType<ProbeCalls[Call]>>;
	}

	/** What the page's own engine holds. */
	model(id: string = this.page.id): Promise<string | undefined> {
		return this.tab.evaluate((editor) => window.practice?.model(editor), id);
	}

	/** Waits until the engine holds exactly this. */
	async waitForModel(text: string): Promise<void> {
		await this.tab.waitFor((editor, wanted) => window.practice?.model(editor) === wanted, this.page.id, text);
	}

	/** Empties the editor by its own engine, which may mount it anew. */
	async reset(): Promise<void> {
		await this.tab.evaluate(() => window.practice?.reset());
		await this.waitForModel('');
	}

	/** Types lines as a person would, in the way that makes lines on this page. */
	async type(text: string): Promise<void> {
		await this.tab.click(this.#path);
		for (const [index, line] of text.split('\n').entries()) {
			if (index > 0) await this.tab.press(this.page.lineKey);
			await this.tab.type(line);
		}
		await this.waitForModel(text);
	}

	/** Takes the focus out of the field, as our card does. */
	async leave(): Promise<void> {
		await this.tab.evaluate(() => {
			let active: Element | null = document.activeElement;
			while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
			if (active instanceof HTMLElement) active.blur();
		});
	}
}

/** Runs in the page: puts a request to the probe and gives its answer. */
function exchange(request: string, answer: string, detail: string, id: number): Promise<ProbeAnswer> {
	return new Promise((resolve) => {
		const lifetime = new AbortController();
		document.addEventListener(
			answer,
			(event) => {
				const given = event instanceof CustomEvent ? JSON.parse(event.detail) : {};
				if (given.id !== id) return;
				lifetime.abort();
				resolve(given);
			},
			{ signal: lifetime.signal },
		);
		document.dispatchEvent(new CustomEvent(request, { detail }));
	});
}
