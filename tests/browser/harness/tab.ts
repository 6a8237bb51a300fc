import type { ElementPath } from '../../sites/pages.ts';
import type { PracticeResponse } from '../../sites/server/respond.ts';

/** CSS pixels of the viewport. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One tab, the same in Chromium and Firefox. What it types and clicks is trusted, as if a person did it. */
export interface Tab {
	/** Runs a function in the page's own world; arguments and result travel as JSON. */
	evaluate<Args extends readonly unknown[], Result>(
		fn: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result>;
	/** Runs `fn` until it gives something truthy, and gives that; fails after `WAIT_LIMIT` milliseconds. */
	waitFor<Args extends readonly unknown[], Result>(
		fn: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result>;
	/** The box of the first visible element of a path through open shadow roots, or null. */
	locate(path: ElementPath): Promise<Box | null>;
	/** Waits for the element, scrolls it into view and clicks its middle. */
	click(path: ElementPath): Promise<void>;
	clickAt(x: number, y: number): Promise<void>;
	moveTo(x: number, y: number): Promise<void>;
	/** Types characters; a line feed is the Enter key. */
	type(text: string): Promise<void>;
	/** Presses a key or a chord: `Enter`, `Control+z`, `Shift+Tab`. */
	press(chord: string): Promise<void>;
	/**
	 * The browser's own accessibility tree in its order, as `role "name"`, without what says nothing. Null in Firefox,
	 * which does not tell it over WebDriver BiDi.
	 */
	outline(): Promise<readonly string[] | null>;
	/** Gives the viewport another size, in CSS pixels. */
	resize(width: number, height: number): Promise<void>;
	/** What the renderer keeps alive after a collection of garbage; Chromium only. */
	counters?(): Promise<Counters>;
	/** A PNG of the viewport, or of a part of it. */
	screenshot(part?: Box): Promise<Buffer>;
	reload(): Promise<void>;
	goto(url: string): Promise<void>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

export interface Counters {
	readonly nodes: number;
	readonly listeners: number;
}

export interface OpenPageOptions {
	readonly theme?: 'light' | 'dark';
}

/** A running browser in which only the practice pages and the extension exist. */
export interface TestBrowser {
	readonly name: 'chromium' | 'firefox';
	/** Opens a practice page and waits until its editor is there. */
	openPage(practiceId: string, options?: OpenPageOptions): Promise<Tab>;
	/** Opens any address in a tab of its own. */
	open(url: string): Promise<Tab>;
	/** Opens another page of the extension, by its folder below `src`, in a tab of its own. */
	openOwn(page: 'popup' | 'welcome'): Promise<Tab>;
	/** Opens the options page of the extension in a tab of its own. */
	openOptions(): Promise<Tab>;
	/** Addresses that the pages or the extension asked for and that are not the practice pages; must stay empty. */
	readonly strayRequests: readonly string[];
	close(): Promise<void>;
	/** Ends when the browser has gone, whoever closed it. */
	readonly closed: Promise<void>;
}

export interface LaunchOptions {
	/** Absolute folder of the unpacked extension; without it the browser starts bare. */
	readonly extension?: string;
	/** What a policy lets the browser install, from a server on loopback, in the place of `extension`. */
	readonly installs?: { readonly id: string; readonly port: number };
	/** A profile that stays; without it, each start has one of its own. */
	readonly profile?: string;
	/** A second extension beside it, as the probe of a test. */
	readonly companion?: string;
	/** For browsers that ignore `--load-extension`, as branded Chrome does since version 137. */
	readonly isLoadedByProtocol?: boolean;
	/** Default true. */
	readonly isHeadless?: boolean;
	/** Language of the browser itself; Firefox keeps the one it was installed with. */
	readonly language?: 'nl' | 'en';
	/** Answers for more addresses than those of the practice pages. */
	readonly respond?: (url: URL) => PracticeResponse | undefined;
}

/** Milliseconds; generous, because it only passes when something is wrong. */
export const WAIT_LIMIT = 15_000;
