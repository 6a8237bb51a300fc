import { defineConfig } from 'vitest/config';

/** `unit` runs in Node alone; `browser` drives real browsers, at most two files at a time. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts'],
					sequence: { groupOrder: 0 },
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
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
