/** Mail addresses that belong to a person whatever the text says: those of the services that private persons use. */
import { type Detection, detect } from './detector.ts';

const SERVICES =
	'gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|ziggo|kpnmail|kpnplanet|planet|xs4all|home|upcmail|chello|casema|hetnet|tele2|telenet|skynet|proximus|proton|protonmail|gmx|onsbrabantnet|onsnet|quicknet|zeelandnet|solcon|online|freedom|caiway|delta|telfort|wanadoo';
const PRIVATE_MAIL = new RegExp(
	`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._%+-]{2,40}\\s?(?:@|\\(at\\)|\\[at\\]|\\{at\\}|apenstaartje)\\s?(?:${SERVICES})\\s?(?:\\.|\\(dot\\)|punt)\\s?(?:com|nl|be|net|eu|me|org)(?![\\p{L}\\p{N}])`,
	'giu',
);

/** Addresses at such a service, also with the sign spelled out ("jan (at) gmail.com"). */
export function privateMail(sentence: string): Detection[] {
	return detect(sentence, PRIVATE_MAIL, 'private-mail');
}
