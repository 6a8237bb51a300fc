/** The short form in which the lexicon lists inflections: `kleuter(s|tje)` stands for kleuter, kleuters and kleutertje. */
import { fold } from '../../src/checker/language/characters.ts';
import { tokenize } from '../../src/checker/language/tokens.ts';

/** All forms of one entry, folded. Endings between brackets are always optional; several groups combine. */
export function expandForms(entry: string): string[] {
	const group = /\(([^()]*)\)/.exec(entry);
	if (group === null) return [foldWords(entry)];
	const [whole = '', endings = ''] = group;
	const head = entry.slice(0, group.index);
	const tail = entry.slice(group.index + whole.length);
	return ['', ...endings.split('|')].flatMap((ending) => expandForms(head + ending + tail));
}

/** Folds an entry and cuts it as a draft is cut, so that what is listed is what is met: `IB'er`, `e-mail`, `o.a.`. */
function foldWords(entry: string): string {
	const star = entry.startsWith('*') ? '*' : '';
	const trail = entry.endsWith('*') ? '*' : '';
	if (star !== '' || trail !== '' || /^[\w.+-]+@$/.test(entry)) return fold(entry);
	if (/^\p{Extended_Pictographic}/u.test(entry)) return fold(entry);
	return tokenize(entry)
		.map((token) => token.normal)
		.join(' ');
}
