/** Milliseconds; a clipboard that says neither yes nor no within them is taken for one that does not work. */
const PATIENCE = 1000;

/** Puts a text on the clipboard; false where the page or the browser does not let it, or does not answer. */
export async function copied(text: string): Promise<boolean> {
	const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
	try {
		return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late]);
	} catch {
		return false;
	}
}
