import { runScript } from '../lib/run-command.ts';

/** Drafts that show what the checker does: a stop, a caution that a leader would hear louder, and silence. */
const SAMPLES = [
	'Sem uit mijn groep 6 heeft nu eindelijk zijn ADHD-diagnose. Wat een opluchting!',
	'Als leerkracht bij KempenKind vind ik dat kutplan van de minister helemaal niks.',
	'Gefeliciteerd met je verjaardag, geniet van de taart!',
] as const;

/** Prints what the command line finds in the samples; it exits 1 on a finding, which is no failure here. */
export async function showSamples(): Promise<void> {
	for (const sample of SAMPLES) {
		console.log(`\n› ${sample}`);
		const status = await runScript('scripts/check.ts', [sample]);
		if (status > 1) throw new Error('The checker could not run; see above.');
	}
}
