/** The door of the checker: the only module of `src/checker` that other folders import. */
export * from './draft.ts';
