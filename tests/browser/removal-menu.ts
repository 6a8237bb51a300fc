/**
 * Runs in the page: a menu with one item `#entry`, whose press opens the question of the site, `#question`, as the four sites
 * have them (composers.md §§1–4). `item` is the element that a site has for an item of its menus.
 */
export function addRemovalMenu(words: string, item = 'div'): void {
	const entry = document.createElement(item);
	entry.id = 'entry';
	entry.textContent = words;
	entry.tabIndex = 0;
	if (item === 'div') entry.setAttribute('role', 'menuitem');
	entry.style.cssText =
		'position: fixed; left: 40px; top: 40px; z-index: 99; background: white; padding: 8px';
	entry.addEventListener('click', () => {
		entry.remove();
		const question = document.createElement('div');
		question.setAttribute('role', 'alertdialog');
		question.ariaLabel = words;
		question.id = 'question';
		question.style.cssText =
			'position: fixed; inset: 0; margin: auto; width: 300px; height: 160px; z-index: 99; background: white';
		const confirm = document.createElement('button');
		confirm.id = 'confirm';
		confirm.textContent = words;
		confirm.addEventListener('click', () => question.remove());
		question.append(confirm);
		document.body.append(question);
	});
	document.body.append(entry);
}
