import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FirefoxProcess {
	/** Address of its WebDriver BiDi socket. */
	readonly socket: string;
	/** Ends the process and removes its profile. */
	stop(): Promise<void>;
	/** Ends when the process has. */
	readonly gone: Promise<void>;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Without these a fresh profile talks to Mozilla, opens welcome tabs and asks questions. */
const QUIET: Preferences = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.aboutwelcome.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.search.update': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage': 'about:blank',
	'browser.startup.page': 0,
	'browser.topsites.contile.enabled': false,
	'browser.translations.enable': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.enabled': false,
	'toolkit.telemetry.server': 'data:,',
};

function userJs(preferences: Preferences): string {
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	return lines.join('\n');
}

function waitForSocket(process: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		process.stderr?.on('data', (data) => {
			said += String(data);
			const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(`${address}/session`);
		});
		process.once('error', reject);
		process.once('exit', (code) => reject(new Error(`Firefox stopped at once (${code}): ${said}`)));
	});
}

/** Starts Firefox with a profile of its own unless one is given; `preferences` come on top of the quiet ones. */
export async function startFirefox(
	executablePath: string,
	preferences: Preferences,
	isHeadless: boolean,
	givenProfile?: string,
): Promise<FirefoxProcess> {
	const profile = givenProfile ?? mkdtempSync(join(tmpdir(), 'postwijs-firefox-'));
	writeFileSync(join(profile, 'user.js'), userJs({ ...QUIET, ...preferences }));
	const child = spawn(
		executablePath,
		[
			...(isHeadless ? ['--headless'] : []),
			'--new-instance',
			'--remote-debugging-port=0',
			// Without this, BiDi may not go to a page of an extension.
			'--remote-allow-system-access',
			'-profile',
			profile,
		],
		{ stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' } },
	);
	const gone = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
	});
	async function stop(): Promise<void> {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
			await gone;
		}
		if (!givenProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
	try {
		return { socket: await waitForSocket(child), stop, gone };
	} catch (error) {
		await stop();
		throw error;
	}
}
