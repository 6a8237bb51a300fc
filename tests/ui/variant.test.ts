import { describe, expect, test } from 'vitest';
import { translator } from '../../src/settings/messages.ts';
import { variant } from '../../src/ui/variant.ts';

describe('what comes back is said in other words', () => {
	test('each of three times, and then from the first again', () => {
		expect([0, 1, 2, 3].map(variant)).toEqual([1, 2, 3, 1]);
	});

	test.each(['nl', 'en'] as const)('in %s', (language) => {
		const t = translator(language);
		for (const key of ['card_reminder', 'card_fine_message'] as const) {
			const wordings = [0, 1, 2].map((turn) => t(`${key}_${variant(turn)}`));
			expect(new Set(wordings).size).toBe(3);
		}
	});
});
