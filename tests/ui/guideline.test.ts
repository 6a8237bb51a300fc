import { expect, test } from 'vitest';
import { translator } from '../../src/settings/messages.ts';
import { guidelineOf } from '../../src/ui/guideline.ts';

const t = translator('nl');

test.each(Array.from({ length: 10 }, (_, index) => `R${index + 1}`))(
	'%s is named and told in one sentence',
	(name) => {
		const guideline = guidelineOf(name, t, 'KempenKind');
		expect(guideline?.name).toBe(`Richtlijn ${name.slice(1)}`);
		expect(guideline?.sentence).toMatch(/^[A-Z][^{}]+\.$/);
	},
);

test.each(['Kennisdeling', 'Verantwoordelijkheid', 'Veiligheid', 'Bedenk dat'])(
	'%s is a part of the code',
	(part) => {
		expect(guidelineOf(part, t, 'KempenKind')?.name).toBe(`Uit de gedragscode: ${part}`);
	},
);

test('the parts of the code have English names too', () => {
	expect(guidelineOf('Veiligheid', translator('en'), 'KempenKind')?.name).toBe(
		'From the code of conduct: Safety',
	);
});

test('the first of two guidelines is told, and what stands behind a name does not matter', () => {
	expect(guidelineOf('R2, Kennisdeling', t, 'KempenKind')?.name).toBe('Richtlijn 2');
	expect(guidelineOf('Bedenk dat (obsceniteit)', t, 'KempenKind')?.name).toBe(
		'Uit de gedragscode: Bedenk dat',
	);
});

test('the organisation has its own name', () => {
	expect(guidelineOf('R5', t, 'Stichting Roos')?.sentence).toContain('Stichting Roos');
});

test('what the code does not have is left out', () => {
	expect(guidelineOf('R11', t, 'KempenKind')).toBeNull();
	expect(guidelineOf('Iets anders', t, 'KempenKind')).toBeNull();
});
