/** A handler that acts on what a person did, never on an event that the page made up. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
	return (event) => {
		if (event.isTrusted) handler(event);
	};
}
