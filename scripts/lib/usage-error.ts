/** Wrong use of a command, with a sentence that says how to mend it. */
export class UsageError extends Error {}
