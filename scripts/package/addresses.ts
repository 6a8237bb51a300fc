import { UsageError } from '../lib/usage-error.ts';

/** Stands in until the board has a server; `.example` belongs to nobody. */
export const NO_HOST = 'https://postwijs.kempenkind.example/';

/**
 * The address of the folder on the board's server, with a slash behind it. Browsers update over https alone; http is
 * for a trial on the machine itself.
 */
export function readHost(given: string): string {
	const url = URL.canParse(given) ? new URL(given) : undefined;
	const isOwnMachine = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
	if (!url || !(url.protocol === 'https:' || isOwnMachine) || url.search || url.hash) {
		throw new UsageError(
			`--host is the https address of a folder, such as https://postwijs.school.nl/, not "${given}".`,
		);
	}
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
