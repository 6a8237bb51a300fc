/** What the browser has to load. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Prints each script of a build, raw and gzip, in bytes. */
export function benchSizes(folder: string): void {
	console.log(`\n${folder}                                raw        gzip   (bytes)`);
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.sort();
	for (const script of scripts) {
		const source = readFileSync(`${folder}/${script}`);
		console.log(
			`${script.padEnd(40)} ${String(source.length).padStart(9)} ${String(gzipSync(source).length).padStart(11)}`,
		);
	}
}
