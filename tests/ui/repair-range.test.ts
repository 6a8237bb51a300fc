import { describe, expect, test } from 'vitest';
import { previewOf, smoothed } from '../../src/ui/repair-range.ts';

function mended(draft: string, words: string, text: string): string {
	const start = draft.indexOf(words);
	const change = smoothed({ start, end: start + words.length, text }, draft);
	return draft.slice(0, change.start) + change.text + draft.slice(change.end);
}

describe('a repair', () => {
	test.each([
		['Wat een stomme dag.', 'stomme', 'Wat een dag.'],
		['Wat een dag, verdorie.', 'verdorie', 'Wat een dag.'],
		['Verdorie, wat een dag.', 'Verdorie', 'wat een dag.'],
		['Bel me gerust: 06-12345678.', '06-12345678', 'Bel me gerust.'],
		['Bel me! 06-12345678.', '06-12345678', 'Bel me! '],
		['Bel 06-12345678, of mail.', '06-12345678', 'Bel, of mail.'],
		['Verdorie wat een dag.', 'Verdorie', 'wat een dag.'],
		['Wat een dag verdorie', 'verdorie', 'Wat een dag'],
		['Eén\nverdorie twee', 'verdorie', 'Eén\ntwee'],
	])('that takes words out leaves one space: %j without %j', (draft, words, expected) => {
		expect(mended(draft, words, '')).toBe(expected);
	});

	test('that puts words in touches nothing else', () => {
		expect(mended('Ff kijken.', 'Ff', 'Even')).toBe('Even kijken.');
	});
});

describe('the preview of a repair', () => {
	test('shows what goes and what comes, between whole words of the text', () => {
		const draft = 'Dit is nu eens een heel lange zin waarin ff iets staat dat ook wel anders had gekund.';
		const start = draft.indexOf('ff');
		expect(previewOf({ start, end: start + 2, text: 'even' }, draft)).toEqual({
			before: '…een heel lange zin waarin ',
			removed: 'ff',
			added: 'even',
			after: ' iets staat dat ook wel…',
		});
	});

	test('of a short text shows all of it', () => {
		expect(previewOf({ start: 4, end: 4, text: ' Bron: …' }, 'Kijk')).toEqual({
			before: 'Kijk',
			removed: '',
			added: ' Bron: …',
			after: '',
		});
	});
});
