import { bundlePracticePages } from '../../sites/server/bundle.ts';
import { respond } from '../../sites/server/respond.ts';
import { BidiConnection } from './bidi.ts';
import { chordActions, clickActions, moveActions, typingActions } from './bidi-input.ts';
import { startFirefox } from './firefox-process.ts';
import { callSource, openPracticeTab, readAnswer, shareTab } from './in-page.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { LaunchOptions, Tab, TestBrowser } from './tab.ts';
import { closeWelcome, WELCOME } from './welcome.ts';

/** The id in the manifest of the Firefox build, and the address that the profile gives its pages. */
const GECKO_ID = 'postwijs@kempenkind.example';
const PAGES_ID = '3f1c7a52-9d0e-4b6a-8c55-7e0a4d2b9f10';

/** Hosts that Firefox itself still asks for; nothing of ours ever names them. */
const OWN_HOSTS =
	/^(https?:\/\/)?(([a-z0-9-]+\.)*(mozilla\.(com|net|org)|firefox\.com)|update\.googleapis\.com)[:/]/;

const PREFERENCES = {
	'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: PAGES_ID }),
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.allow_hijacking_localhost': true,
};

/** As BiDi writes text that travels in a response. */
const text = (value: string) => ({ type: 'string', value });

function wrap(bidi: BidiConnection, context: string): Tab {
	const act = async (actions: readonly object[]) => {
		await bidi.send('input.performActions', { context, actions });
	};
	return shareTab({
		async evaluate(fn, ...args) {
			const answer = await bidi.send('script.evaluate', {
				expression: callSource(fn, args),
				target: { context },
				awaitPromise: true,
				userActivation: false,
			});
			const { result, exceptionDetails } = answer as {
				result?: { value: string };
				exceptionDetails?: { text: string };
			};
			if (!result) throw new Error(`In the page: ${exceptionDetails?.text}`);
			return readAnswer(result.value);
		},
		clickAt: (x, y) => act(clickActions(x, y)),
		moveTo: (x, y) => act(moveActions(x, y)),
		type: (typed) => act(typingActions(typed)),
		press: (chord) => act(chordActions(chord)),
		outline: () => Promise.resolve(null),
		async resize(width, height) {
			await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
		},
		async screenshot(part) {
			const clip = part ? { clip: { type: 'box', ...part } } : {};
			const { data } = await bidi.send('browsingContext.captureScreenshot', { context, ...clip });
			return Buffer.from(String(data), 'base64');
		},
		async reload() {
			await bidi.send('browsingContext.reload', { context, wait: 'complete' });
		},
		async goto(url) {
			await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async bringToFront() {
			await bidi.send('browsingContext.activate', { context });
		},
		async close() {
			await bidi.send('browsingContext.close', { context });
		},
	});
}

/** Serves the practice pages at the sites' addresses and stops every other request, remembering it. */
async function interceptRequests(
	bidi: BidiConnection,
	strays: string[],
	respondToMore: LaunchOptions['respond'],
): Promise<void> {
	const assets = await bundlePracticePages();
	bidi.on('network.beforeRequestSent', (event) => {
		const { isBlocked, request } = event as {
			isBlocked: boolean;
			request: { request: string; url: string };
		};
		if (!isBlocked) return;
		const url = new URL(request.url);
		const answer = respond(assets, url) ?? respondToMore?.(url);
		if (!answer) strays.push(request.url);
		const reply = answer
			? bidi.send('network.provideResponse', {
					request: request.request,
					statusCode: answer.status,
					headers: Object.entries(answer.headers).map(([name, value]) => ({ name, value: text(value) })),
					body: text(answer.body),
				})
			: bidi.send('network.failRequest', { request: request.request });
		// A tab that closes takes its requests with it.
		reply.catch(() => {});
	});
	await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
	await bidi.send('network.addIntercept', {
		phases: ['beforeRequestSent'],
		urlPatterns: [
			{ type: 'pattern', protocol: 'http' },
			{ type: 'pattern', protocol: 'https' },
		],
	});
}

/** Starts Firefox and drives it over WebDriver BiDi. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
	const { isHeadless = true } = options;
	const proxy = await startRecordingProxy((address) => OWN_HOSTS.test(address));
	const firefox = await startFirefox(
		executablePath,
		{
			...PREFERENCES,
			'network.proxy.http_port': proxy.port,
			'network.proxy.ssl_port': proxy.port,
			...(options.installs ? { 'network.proxy.no_proxies_on': `127.0.0.1:${options.installs.port}` } : {}),
		},
		isHeadless,
		options.profile,
	);
	const bidi = await BidiConnection.open(firefox.socket);
	const strays: string[] = [];
	await bidi.send('session.new', { capabilities: {} });
	await interceptRequests(bidi, strays, options.respond);
	for (const path of [options.extension, options.companion]) {
		if (path) await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
	}
	await closeWelcome(options, async () => {
		const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
			contexts: readonly { context: string; url: string }[];
		};
		const welcome = contexts.find(({ url }) => WELCOME.test(url));
		if (welcome) await bidi.send('browsingContext.close', { context: welcome.context });
		return welcome !== undefined;
	});

	async function open(url: string): Promise<Tab> {
		const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
		if (isHeadless) {
			await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
		}
		const tab = wrap(bidi, String(context));
		await tab.goto(url);
		return tab;
	}

	return {
		name: 'firefox',
		open,
		openPage: (practiceId, pageOptions) => openPracticeTab(open, practiceId, pageOptions),
		openOwn: (page) => open(`moz-extension://${PAGES_ID}/src/${page}/index.html`),
		openOptions: () => open(`moz-extension://${PAGES_ID}/src/options/index.html`),
		get strayRequests() {
			return [...strays, ...proxy.requests];
		},
		async close() {
			bidi.close();
			await firefox.stop();
			proxy.close();
		},
		closed: firefox.gone,
	};
}
