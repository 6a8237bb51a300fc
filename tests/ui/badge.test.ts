import { describe, expect, test } from 'vitest';
import { translator } from '../../src/settings/messages.ts';
import { badgeLabel } from '../../src/ui/badge.tsx';
import type { NudgeView } from '../../src/ui/view.ts';
import { findingOn } from '../composer/findings.ts';

const finding = findingOn('Bah.', 'Bah');
const view = (language: 'nl' | 'en', count: number): NudgeView => ({
	t: translator(language),
	language,
	organisation: 'KempenKind',
	isLeader: false,
	findings: Array.from({ length: count }, () => finding),
	points: [],
	dismissed: 0,
	text: 'Bah.',
	openAt: null,
	turn: 0,
	shortcut: 'Alt+Shift+K',
	announcement: '',
	...(count > 0 ? { highest: 'caution' as const } : {}),
});

describe('the badge says in words what it shows', () => {
	test.each([
		['nl', 0, 'Postwijs: in orde'],
		['nl', 1, 'Postwijs: 1 aandachtspunt (Let op)'],
		['nl', 3, 'Postwijs: 3 aandachtspunten (Let op)'],
		['en', 1, 'Postwijs: 1 point to consider (Take care)'],
	] as const)('%s, %i', (language, count, label) => {
		expect(badgeLabel(view(language, count))).toBe(label);
	});
});
