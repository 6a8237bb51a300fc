import type { MessageKey } from '../settings/index.ts';
import { usePage } from './saving.ts';

const PARTS: readonly (readonly [string, MessageKey])[] = [
	['role', 'options_role'],
	['organisation', 'options_organisation'],
	['support', 'options_support'],
	['disclaimers', 'options_disclaimers'],
	['pause', 'options_pause'],
	['sites', 'options_sites'],
	['rules', 'options_rules'],
	['words', 'options_words'],
	['trial', 'options_trial'],
	['language', 'options_language'],
	['transfer', 'options_transfer'],
	['it', 'options_it'],
];

/** The parts of the page; each link leads to one. */
export function Contents() {
	const { translate } = usePage();
	return (
		<nav aria-label={translate('options_contents')}>
			<ul>
				{PARTS.map(([anchor, title]) => (
					<li key={anchor}>
						<a href={`#${anchor}`}>{translate(title)}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
