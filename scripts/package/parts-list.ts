/** The list of parts in CycloneDX: what of others is inside Postwijs. */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../lib/run-command.ts';

interface Part {
	readonly 'bom-ref': string;
	readonly scope?: string;
	readonly properties: readonly { readonly name: string }[];
}

interface Cyclonedx {
	serialNumber?: string;
	components: readonly Part[];
	dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
	metadata: { timestamp?: string; tools?: unknown; component: { name: string; type: string } };
}

/** True for what ends up in the browser. */
function isShipped({ scope, properties }: Part): boolean {
	return scope === 'required' && !properties.some(({ name }) => name === 'cdx:npm:package:development');
}

/**
 * What `npm sbom` says of the packages that end up in the browser; its own `--omit dev` also leaves out those that a
 * development package has as a peer, such as Preact. Without what differs from run to run and from
 * machine to machine: the time, a random number, the version of npm, the name of the folder.
 */
export function partsList(name: string): string {
	const { status, stdout, stderr } = spawnSync(
		process.platform === 'win32' ? 'npm.cmd' : 'npm',
		['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'],
		{ cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000, shell: process.platform === 'win32' },
	);
	if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
	const list = JSON.parse(stdout) as Cyclonedx;
	list.components = list.components.filter(isShipped);
	const shipped = new Set(list.components.map((part) => part['bom-ref']));
	list.dependencies = list.dependencies
		.filter(({ ref }) => shipped.has(ref) || ref.startsWith(`${name}@`))
		.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => shipped.has(other)) }));
	delete list.serialNumber;
	delete list.metadata.timestamp;
	delete list.metadata.tools;
	list.metadata.component.name = name;
	list.metadata.component.type = 'application';
	return `${JSON.stringify(list, null, 2)}\n`;
}
