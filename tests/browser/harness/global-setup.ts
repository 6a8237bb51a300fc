import { bundlePracticePages } from '../../sites/server/bundle.ts';

/** Bundles the practice pages once, before the test files that need them start side by side. */
export async function setup(): Promise<void> {
	await bundlePracticePages();
}
