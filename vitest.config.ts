import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The walks through all surfaces take longest; what works without a browser goes well beside them. */
const rank = ({ moduleId, project }: TestSpecification): number =>
	moduleId.includes('/surfaces-') ? 0 : project.name === 'unit' ? 1 : 2;

/** What takes long begins first, so that no worker has to wait for one that began last. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((a, b) => rank(a) - rank(b));
	}
}

/** One more than the two cores of a small machine: who drives a browser waits most of the time. */
const maxWorkers = 3;

/** `unit` runs in Node alone; `browser` drives real browsers. Both at once, as one works while the other waits. */
export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts'],
					maxWorkers,
					// Some start the command line or build; a busy machine takes its time.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.browser.test.ts'],
					globalSetup: 'tests/browser/harness/global-setup.ts',
					pool: 'forks',
					maxWorkers,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
