import type { ElementPath } from '../../sites/pages.ts';

/**
 * Runs in the page: gives every class, role, test id, id and custom element of the site another name, as a site does that
 * changes its markup overnight. The style sheets follow, so that the page looks the same. What the engine keeps inside
 * the text stays, and so do labels. `named` elements can be found again by `data-named`.
 */
export function scramble(named: Readonly<Record<string, ElementPath>>): void {
	const RENAMED =
		/^(?:class|role|id|for|componentkey|is-reply|is-backstage-comment|data-(?!named|theme|editor|block|contents|offset|text).*)$/u;
	const other = (name: string) => {
		let hash = 7;
		for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 1_679_616;
		return `q${hash.toString(36)}`;
	};
	const renamed = (value: string) => value.split(/\s+/u).filter(Boolean).map(other).join(' ');

	for (const [name, path] of Object.entries(named)) {
		let found: Element[] = [document.documentElement];
		for (const [step, selector] of path.entries()) {
			const roots = step === 0 ? [document] : found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
			found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
			const seen = found.filter((one) => one.shadowRoot || one.getClientRects().length > 0);
			seen[0]?.setAttribute('data-named', `${name}-${step}`);
		}
	}

	const roots: (Document | ShadowRoot)[] = [document];
	for (const root of roots)
		for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);

	const rewrite = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSStyleRule)
				rule.selectorText = rule.selectorText
					.replace(/\[([\w-]+)([*^$~|]?=)"([^"]*)"\]/gu, (all, name, sign, value) =>
						RENAMED.test(name) && sign === '=' ? `[${name}="${renamed(value)}"]` : all,
					)
					.replace(/([.#])([a-z][\w-]*)(?![^[]*\])/giu, (_, sign, name) => `${sign}${other(name)}`)
					.replace(/(?<![\w.#:"=[-])([a-z]+(?:-[a-z0-9]+)+)(?![\w="\]])/gu, (_, tag) => `q-${other(tag)}`);
			else if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList);
		}
	};
	for (const root of roots)
		for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) rewrite(sheet.cssRules);

	for (const root of roots)
		for (const element of [...root.querySelectorAll('body, body *')].concat(
			root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : [],
		)) {
			if (element.closest('postwijs-nudge') || element.parentElement?.closest('[contenteditable]')) continue;
			for (const { name, value } of [...element.attributes])
				if (RENAMED.test(name) && value !== '') element.setAttribute(name, renamed(value));
				else if (RENAMED.test(name)) element.removeAttribute(name);
			const isReactRoot = '_reactRootContainer' in element;
			if (!element.localName.includes('-') || element.shadowRoot || isReactRoot) continue;
			const copy = document.createElement(`q-${other(element.localName)}`);
			for (const { name, value } of element.attributes) copy.setAttribute(name, value);
			copy.append(...element.childNodes);
			element.replaceWith(copy);
		}
}

/** The path to an element that was named before the scrambling. */
export function namedPath(name: string, path: ElementPath): ElementPath {
	return path.map((_, step) => `[data-named="${name}-${step}"]`);
}
