import { describe, expect, test } from 'vitest';
import { saysRemoval } from '../../src/sites/removal.ts';

describe('a menu item removes a message of one’s own', () => {
	test.each([
		...[
			'Verwijderen',
			'Bericht verwijderen',
			'Post verwijderen',
			'De reactie verwijderen',
			'Deze video wissen',
		],
		...['Verwijder bericht', 'Verwijder deze reactie', 'Naar prullenbak', 'Verplaatsen naar de prullenbak'],
		...['Delete', 'Delete post', 'Delete this comment', 'Move to trash', 'Move to the recycle bin'],
	])('when it says “%s”', (words) => {
		expect(saysRemoval(words)).toBe(true);
	});

	test.each([
		...['', 'Niet verwijderen', 'Voorvertoning verwijderen', 'Volger verwijderen', 'Tag verwijderen'],
		...[
			'Lid verwijderen uit groep',
			'Verwijderde berichten',
			'Verwijder mij uit dit gesprek',
			'Concept opslaan',
		],
		...['Bericht bewerken', 'Bericht archiveren', 'Bericht verbergen', 'Ongedaan maken'],
		...['Remove follower', 'Remove tag', 'Deleted items', 'Delete conversation', 'Hide post', 'Undo'],
	])('and not when it says “%s”', (words) => {
		expect(saysRemoval(words)).toBe(false);
	});
});
