import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchOptions } from './tab.ts';
import { WAIT_LIMIT } from './tab.ts';

/** The page that Postwijs opens after its installation. */
export const WELCOME = /-extension:\/\/[^/]+\/src\/welcome\/index\.html$/;

/**
 * Waits for the welcome page and closes it: it would take the focus from the first test. People who start a browser to
 * look around see it; an extension without such a page opens none.
 */
export async function closeWelcome(
	{ extension, isHeadless = true }: LaunchOptions,
	tryToClose: () => Promise<boolean>,
): Promise<void> {
	if (!isHeadless || !extension || !existsSync(join(extension, 'src/welcome/index.html'))) return;
	for (const end = performance.now() + WAIT_LIMIT; performance.now() < end; await pause(50))
		if (await tryToClose()) return;
	throw new Error('Postwijs was installed and did not open its welcome page.');
}
